import { film } from 'virtual:film'
import { useDeferredValue } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Beat } from '../../schema/documents.ts'
import type { Level } from '../../schema/vocabulary.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { BeatEntry } from './beat-entry.tsx'
import { LaneLabel } from './lane-label.tsx'
import { offsets, PathPiece, placeOf } from './path-piece.tsx'
import { filterBeats, type StoryFilter, storyAddress } from './story-filter.ts'
import type { ToldStory } from './told-story.ts'
import { pageWords } from './words.ts'

type PathProps = { told: ToldStory; filter: StoryFilter; followed: Level | null }

/** The beats along the path, act by act. */
export function StoryPath({ told, filter, followed }: PathProps) {
  const isFiltered = storyAddress.serialise(filter) !== ''
  const fitting = new Set(filterBeats(told, filter))
  // The first act fills any screen and renders at once; the rest follows. After a link to an act, all render at once.
  const acts = useDeferredValue(told.acts, followed === null ? told.acts.slice(0, 1) : told.acts)
  if (told.acts.length === 0) return <Beginning followed={followed} />
  return (
    <>
      {acts.map(({ level, beats }) => (
        <section key={level} aria-labelledby={`act-${level}`}>
          <ActHeading level={level} followed={followed} />
          <div className="act-start">
            <PathPiece from={middle} to={offsetOf(beats[0])} />
          </div>
          <ol>
            {beats.map((beat, index) => (
              <BeatEntry
                key={beat.id}
                beat={beat}
                to={offsetOf(beats[index + 1])}
                fits={fitting.has(beat)}
                lit={isFiltered && fitting.has(beat)}
                sources={told.sources}
              />
            ))}
          </ol>
        </section>
      ))}
      {told.level === highest ? <EndLine /> : <OpenEnd />}
    </>
  )
}

/** Takes the focus where the reader has gone on to it. */
function ActHeading({ level, followed }: { level: Level; followed: Level | null }) {
  const { texts } = useLanguage()
  return (
    <h2 id={`act-${level}`} tabIndex={-1} ref={level === followed ? takeFocus : undefined} className="act">
      {texts.levels[level]?.act}
    </h2>
  )
}

/** What level 0 tells: no beat yet, and where the way begins. */
function Beginning({ followed }: { followed: Level | null }) {
  const { href, texts } = useLanguage()
  const words = useWords(pageWords)
  return (
    <section aria-labelledby="act-0">
      <ActHeading level={0} followed={followed} />
      <div className="act-start">
        <PathPiece from={middle} to={middle} swerve={16} />
      </div>
      <div className="beat beat-both">
        <PathPiece from={middle} to={middle} swerve={-16} stake="plain" />
        {Object.entries(texts.lanes).map(
          ([lane, { opening }]) =>
            opening !== null && (
              <div key={lane} className={`beat-told beat-${placeOf(lane)}`}>
                <LaneLabel lane={lane} />
                <p className="lead">{opening}</p>
              </div>
            ),
        )}
      </div>
      <OpenEnd />
      <p className="story-synopsis">
        <PageLink to={href('film')}>{words.synopsis}</PageLink>
      </p>
    </section>
  )
}

/** The way goes on into the dark. */
function OpenEnd() {
  return (
    <div className="open-end">
      <PathPiece from={middle} to={middle} swerve={16} />
    </div>
  )
}

/** Where the way ends, and all has been told. A decoration, as on the home page. */
function EndLine() {
  const { texts } = useLanguage()
  return (
    <svg className="story-line" aria-hidden="true">
      <line className="path-line" x1="0" y1="36" x2="100%" y2="20" />
      <circle className="story-foot" cx="50%" cy="28" r="3.5" />
      <text className="path-label" x="100%" y="52" textAnchor="end">
        {texts.line}
      </text>
    </svg>
  )
}

const middle = offsets.both
const highest = film.levels.at(-1)

/** Where a beat's stake is; without a beat the middle, where an act begins and ends. */
function offsetOf(beat: Beat | undefined): number {
  return beat === undefined ? middle : offsets[placeOf(beat.lane)]
}

function takeFocus(heading: HTMLElement | null): void {
  heading?.focus()
}
