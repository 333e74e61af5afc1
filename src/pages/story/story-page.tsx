import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Story } from '../../schema/documents.ts'
import type { Level } from '../../schema/vocabulary.ts'
import { useHydrated } from '../../state/use-browser-value.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { ChipLinks } from '../../ui/filter-controls.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Text } from '../../ui/text.tsx'
import {
  countByPerson,
  countByThread,
  filterBeats,
  knownFilter,
  type StoryFilter,
  storyAddress,
} from './story-filter.ts'
import { StoryPath } from './story-path.tsx'
import { ThreadEntry } from './thread-entry.tsx'
import { type ToldStory, tellStory } from './told-story.ts'
import { pageWords } from './words.ts'

type Props = {
  /** One document a spoiler level, the lowest first. */
  stories: readonly Story[]
  filter: StoryFilter
  /** A key: all below the heading is mounted again when it changes. See `useAddressFilter`. */
  remountKey: string
  /** The level to which the reader has gone on at the path's end; where it begins takes the focus. */
  followed: Level | null
  more: ReactNode
}

/** The story as a path, as far as it has been seen. */
export function StoryPage({ stories, filter, remountKey, followed, more }: Props) {
  const { texts } = useLanguage()
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
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="intro">{texts.storyLead}</p>
      {/* Mounted again with each level: what would move down the page under the reader's eyes does not shift. */}
      <BelowFirstScreen>
        <div key={`${remountKey} ${told.level}`} className="story">
          {told.beats.length > 0 && <Filters told={told} filter={known} />}
          <StoryPath told={told} filter={known} followed={followed} />
          <div className="story-more" data-stands-for="beat-">
            {more}
          </div>
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
  const threads = countByThread(told, filter)
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
        {threads.length > 0 && (
          <ChipLinks
            label={words.motif}
            chips={[
              { id: null, label: words.all, count: filterBeats(told, { ...filter, motif: null }).length },
              ...threads.map(({ id, title, count }) => ({ id, label: <Text>{title}</Text>, count })),
            ].map(({ id, label, count }) => ({
              key: id ?? '',
              label,
              count,
              to: to({ motif: id }),
              current: filter.motif === id,
            }))}
          />
        )}
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
