import { film } from 'virtual:film'
import { lazy, type ReactNode, Suspense, useDeferredValue, useMemo, useRef } from 'react'
import { useLanguage } from '../../languages/language.tsx'
import type { Opening as OpeningDocument } from '../../schema/documents.ts'
import type { Level } from '../../schema/vocabulary.ts'
import { Text } from '../../ui/text.tsx'
import { loadCrossingMap } from './load-crossing-map.ts'
import { Opening } from './opening.tsx'
import { OpeningMap } from './opening-map.tsx'
import { SceneEntry } from './scene-entry.tsx'
import { placesOnWay, sceneInView } from './scene-in-view.ts'
import { filterBeats, type StoryFilter, storyAddress } from './story-filter.ts'
import type { ToldStory } from './told-story.ts'
import { useSceneInView } from './use-scene-in-view.ts'

const CrossingMap = lazy(() => loadCrossingMap().then(({ CrossingMap }) => ({ default: CrossingMap })))

type Props = {
  told: ToldStory
  opening: OpeningDocument
  filter: StoryFilter
  followed: Level | null
  filters: ReactNode
  more: ReactNode
}

const highest = film.levels.at(-1) ?? 0

/** The map, and beside it the scenes, act by act, up to where more can be opened. */
export function StoryPath({ told, opening, filter, followed, filters, more }: Props) {
  const search = storyAddress.serialise(filter)
  const fitting = useMemo(() => new Set(filterBeats(told, filter)), [told, filter])
  const places = useMemo(() => placesOnWay(told.acts, highest), [told])
  const [inView, watch] = useSceneInView()
  const frame = useRef<HTMLElement>(null)
  const shown = sceneInView(told, places, inView?.slice('beat-'.length) ?? null)
  // The first act fills any screen and renders at once; the rest follows. After a link to an act, all render at once.
  const acts = useDeferredValue(told.acts, followed === null ? told.acts.slice(0, 1) : told.acts)
  const isOpening = told.level === 0 && highest > 0
  return (
    <>
      {isOpening || shown === null ? (
        <OpeningMap />
      ) : (
        // Beside the scenes, or on a phone a strip above them, which stays while they scroll.
        <aside
          ref={frame}
          className="crossing beside-story sticky top-14 z-5 border-b @container-size lg:z-auto lg:row-span-2 lg:h-[calc(100svh-3.5rem)] lg:border-b-0 tight:relative tight:top-0"
        >
          <Suspense>
            <CrossingMap
              frame={frame}
              shown={shown}
              places={places}
              beats={told.beats}
              fitting={fitting}
              search={search}
            />
          </Suspense>
        </aside>
      )}
      <div className="pb-12 max-lg:pt-2 lg:col-start-1">
        {filters}
        {told.acts.length === 0 && <ActHeading level={0} followed={followed} />}
        {told.level === 0 && <Opening opening={opening} />}
        {acts.map(({ level, beats }) => (
          <section key={level} aria-labelledby={`act-${level}`}>
            <ActHeading level={level} followed={followed} />
            <ol>
              {beats.map((beat) => (
                <SceneEntry
                  level={level}
                  key={beat.id}
                  beat={beat}
                  fits={fitting.has(beat)}
                  look={isOpening || inView === null ? null : beat === shown?.beat ? 'in view' : 'aside'}
                  sources={told.sources}
                  watch={watch}
                />
              ))}
            </ol>
          </section>
        ))}
        {told.level === highest && <EndLine />}
        <div className="mt-4 max-w-[36rem] scroll-mt-10" data-stands-for="beat-">
          {more}
        </div>
      </div>
    </>
  )
}

/** Takes the focus where the reader has gone on to it. */
function ActHeading({ level, followed }: { level: Level; followed: Level | null }) {
  const { texts } = useLanguage()
  return (
    <h2
      id={`act-${level}`}
      tabIndex={-1}
      ref={level === followed ? takeFocus : undefined}
      className="mt-10 mb-4 text-2xl tracking-[0.04em] text-accent focus:outline-none"
    >
      {texts.levels[level]?.act}
    </h2>
  )
}

/** Where all has been told: the line that the way leads to. */
function EndLine() {
  const { texts } = useLanguage()
  return (
    <p aria-hidden="true" className="kicker max-w-[36rem] border-t-2 border-dashed border-signal pt-3 text-signal">
      <Text>{texts.line}</Text>
    </p>
  )
}

function takeFocus(heading: HTMLElement | null): void {
  heading?.focus()
}
