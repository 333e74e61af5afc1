import { film } from 'virtual:film'
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Beat, Story } from '../../schema/documents.ts'
import type { Level } from '../../schema/vocabulary.ts'
import { useHydrated } from '../../state/use-browser-value.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { ChipLinks } from '../../ui/filter-controls.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { BeatEntry } from './beat-entry.tsx'
import { LaneLabel } from './lane-label.tsx'
import { offsets, PathPiece, placeOf } from './path-piece.tsx'
import {
  countByPerson,
  countByThread,
  filterBeats,
  knownFilter,
  type StoryFilter,
  storyAddress,
} from './story-filter.ts'
import { ThreadEntry } from './thread-entry.tsx'
import { type ToldStory, tellStory } from './told-story.ts'
import { pageWords } from './words.ts'

type Props = {
  /** One document a spoiler level, the lowest first. */
  stories: readonly Story[]
  filter: StoryFilter
  /** A key: all below the dial is mounted again when it changes. See `useAddressFilter`. */
  remountKey: string
  /** The level to which the reader has gone on at the path's end; where it begins takes the focus. */
  followed: Level | null
  dial: ReactNode
  more: ReactNode
}

/** The story as a path, as far as it has been seen. */
export function StoryPage({ stories, filter, remountKey, followed, dial, more }: Props) {
  const { href, texts } = useLanguage()
  const words = useWords(pageWords)
  const told = useMemo(() => tellStory(stories), [stories])
  const known = knownFilter(filter, told)
  return (
    <>
      <PageHead
        title={words.title(texts.filmShort)}
        path="/story"
        description={import.meta.env.SSR ? texts.storyDescription : ''}
      />
      <div className="story-head">
        <div>
          <h1 tabIndex={-1}>{words.heading}</h1>
          <p className="intro">{texts.storyLead}</p>
          <p className="actions">
            {film.parts.relationships && <PageLink to={href('relationships')}>{words.relationships}</PageLink>}
            {film.parts.disagreements && <PageLink to={href('disagreements')}>{words.disagreements}</PageLink>}
          </p>
        </div>
        {dial}
      </div>
      {/* Mounted again with each level: what would move down the page under the reader's eyes does not shift. */}
      <BelowFirstScreen>
        <div key={`${remountKey} ${told.level}`} className="story">
          {told.beats.length > 0 && <Filters told={told} filter={known} />}
          <Path told={told} filter={known} followed={followed} />
          <div className="story-more">{more}</div>
          <Threads told={told} search={storyAddress.serialise(known)} />
        </div>
      </BelowFirstScreen>
    </>
  )
}

function Filters({ told, filter }: { told: ToldStory; filter: StoryFilter }) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  const to = (change: Partial<StoryFilter>) => href('story') + storyAddress.serialise({ ...filter, ...change })
  const fitting = filterBeats(told, filter).length
  const thread = told.threads.find(({ id }) => id === filter.motif)
  const count = told.beats.length
  return (
    <>
      <div className="story-filters">
        <ChipLinks
          label={words.who}
          chips={[
            { id: null, label: words.all, count: filterBeats(told, { ...filter, who: null }).length },
            ...countByPerson(told, filter).map(({ id, name, count }) => ({ id, label: <Text>{name}</Text>, count })),
          ].map(({ id, label, count }) => ({
            key: id ?? '',
            label,
            count,
            to: to({ who: id }),
            current: filter.who === id,
          }))}
        />
        <ChipLinks
          label={words.motif}
          chips={[
            { id: null, label: words.all, count: filterBeats(told, { ...filter, motif: null }).length },
            ...countByThread(told, filter).map(({ id, title, count }) => ({ id, label: <Text>{title}</Text>, count })),
          ].map(({ id, label, count }) => ({
            key: id ?? '',
            label,
            count,
            to: to({ motif: id }),
            current: filter.motif === id,
          }))}
        />
      </div>
      <output className="count" aria-live="polite">
        {fitting === count ? words.told(count) : fitting === 0 ? words.none : words.fit(fitting, count)}
      </output>
      {thread !== undefined && (
        <div className="story-thread">
          <ThreadEntry
            heading="h2"
            thread={thread}
            beats={told.beats}
            sources={told.sources}
            search={storyAddress.serialise(filter)}
          />
        </div>
      )}
    </>
  )
}

type PathProps = { told: ToldStory; filter: StoryFilter; followed: Level | null }

function Path({ told, filter, followed }: PathProps) {
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

/** Everything that comes back, also what lies along no beat. */
function Threads({ told, search }: { told: ToldStory; search: string }) {
  const words = useWords(pageWords)
  const hydrated = useHydrated()
  // Prerendered with the page; after a change of level they follow a moment later, since they are below all else.
  const isTheirTurn = useDeferredValue(true, !hydrated)
  if (told.threads.length === 0 || !isTheirTurn) return null
  return (
    <section aria-labelledby="threads">
      <h2 id="threads">{words.threads}</h2>
      <ul className="threads">
        {told.threads.map((thread) => (
          <li key={thread.id}>
            <ThreadEntry heading="h3" thread={thread} beats={told.beats} sources={told.sources} search={search} />
          </li>
        ))}
      </ul>
    </section>
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
