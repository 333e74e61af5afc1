import { size, way } from 'virtual:film/terrain'
import { type RefObject, useLayoutEffect } from 'react'
import type { Beat } from '../../schema/documents.ts'
import { Terrain } from '../../ui/terrain.tsx'
import { Behind, InFront, wayAt, wayBetween } from '../../ui/way.tsx'
import { aroundWay } from './opening-map.tsx'
import { type SceneInView, stepsFrom } from './scene-in-view.ts'
import { ScenePanel } from './scene-panel.tsx'

type Props = {
  /** What the map is in. */
  frame: RefObject<HTMLElement | null>
  shown: SceneInView
  places: ReadonlyMap<string, number>
  beats: readonly Beat[]
  /** The scenes that fit the filter. */
  fitting: ReadonlySet<Beat>
  /** The query of the page; empty without a filter. */
  search: string
}

/** The landscape, which follows the scene in view: the way is drawn up to it. On it lies the panel of that scene. */
export function CrossingMap({ frame, shown, places, beats, fitting, search }: Props) {
  const [, down] = wayAt(shown.at)
  // Not as an attribute, which the content policy forbids.
  useLayoutEffect(() => frame.current?.style.setProperty('--walked', `${down / size[1]}`), [frame, down])
  return (
    <>
      <Terrain
        className="crossing-land absolute top-0 left-1/2 aspect-8/7 w-[max(87.5rem,220cqi)] max-w-none"
        crop={aroundWay}
      >
        {way.length > 0 && (
          <>
            <path className="way-ahead" d={wayBetween(0, 1)} />
            <path
              className="crossing-walked stroke-(--terrain-way,var(--color-accent)) stroke-[3.4px] [stroke-dasharray:1]"
              d={wayBetween(0, 1)}
              pathLength={1}
              strokeDashoffset={1 - shown.at}
            />
            {beats.map((beat) => (
              <Stop key={beat.id} at={places.get(beat.id) ?? 0} isLit={search !== '' && fitting.has(beat)} />
            ))}
            <InFront at={shown.at} />
            {shown.behind !== null && <Behind at={shown.behind} />}
          </>
        )}
      </Terrain>
      <ScenePanel shown={shown} search={search} {...stepsFrom(beats, fitting, shown.beat.id)} />
    </>
  )
}

/** The place of a scene on the way. */
function Stop({ at, isLit }: { at: number; isLit: boolean }) {
  const [cx, cy] = wayAt(at)
  return (
    <circle
      className={`stroke-(--terrain-way,var(--color-accent)) stroke-[2px] ${isLit ? 'crossing-lit fill-accent' : 'fill-ground'}`}
      cx={cx}
      cy={cy}
      r={isLit ? 8 : 5}
    />
  )
}
