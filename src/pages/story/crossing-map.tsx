import { size, way } from 'virtual:film/terrain'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Beat } from '../../schema/documents.ts'
import { Terrain } from '../../ui/terrain.tsx'
import { Behind, InFront, wayAt, wayBetween } from '../../ui/way.tsx'
import type { SceneInView } from './scene-in-view.ts'

const across = way.filter((_, index) => index % 2 === 0)
/** All of the landscape, with the way in the middle of its width. */
export const aroundWay = [
  Math.round((Math.min(...across, size[0]) + Math.max(...across, 0) - size[0]) / 2),
  0,
  ...size,
] as const

type Props = {
  shown: SceneInView
  places: ReadonlyMap<string, number>
  /** The scenes that a filter picks out; null without a filter. */
  lit: ReadonlySet<Beat> | null
  beats: readonly Beat[]
  /** What lies on the map: the panel. */
  children: ReactNode
}

/**
 * The landscape beside the story, or on a phone a strip above it. It stays while the story scrolls, and follows it: the
 * way is drawn up to the scene in view.
 */
export function CrossingMap({ shown, places, lit, beats, children }: Props) {
  const map = useRef<HTMLElement>(null)
  const [, down] = wayAt(shown.at)
  // Not as an attribute, which the content policy forbids.
  useLayoutEffect(() => map.current?.style.setProperty('--walked', `${down / size[1]}`), [down])
  return (
    <aside
      ref={map}
      className="crossing beside-story sticky top-14 z-5 border-b @container-size lg:z-auto lg:row-span-2 lg:h-[calc(100svh-3.5rem)] lg:border-b-0 tight:static"
    >
      <Terrain
        className="crossing-land absolute top-0 left-1/2 aspect-8/7 w-[max(87.5rem,220cqi)] max-w-none"
        crop={aroundWay}
      >
        {way.length > 0 && (
          <>
            <path className="way-ahead" d={wayBetween(0, 1)} />
            <path className="crossing-walked" d={wayBetween(0, 1)} pathLength={1} strokeDashoffset={1 - shown.at} />
            {beats.map((beat) => (
              <Stop key={beat.id} at={places.get(beat.id) ?? 0} isLit={lit?.has(beat) ?? false} />
            ))}
            <InFront at={shown.at} />
            {shown.behind !== null && <Behind at={shown.behind} />}
          </>
        )}
      </Terrain>
      {children}
    </aside>
  )
}

/** The place of a scene on the way. */
function Stop({ at, isLit }: { at: number; isLit: boolean }) {
  const [cx, cy] = wayAt(at)
  return <circle className={isLit ? 'crossing-stop crossing-lit' : 'crossing-stop'} cx={cx} cy={cy} r={isLit ? 8 : 5} />
}
