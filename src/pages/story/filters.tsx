import type { ReactNode } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import { ChipLinks } from '../../ui/filter-controls.tsx'
import { Text } from '../../ui/text.tsx'
import { countByPerson, countByThread, filterBeats, type StoryFilter, storyAddress } from './story-filter.ts'
import { ThreadEntry } from './thread-entry.tsx'
import type { ToldStory } from './told-story.ts'
import { pageWords } from './words.ts'

type Choice = { id: string | null; label: ReactNode; count: number }

/** Whose scenes, and along which motif; what the choice leaves, and what the chosen motif is about. */
export function Filters({ told, filter }: { told: ToldStory; filter: StoryFilter }) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  const fitting = filterBeats(told, filter).length
  const count = told.beats.length
  const threads = countByThread(told, filter)
  const thread = told.threads.find(({ id }) => id === filter.motif)

  const chips = (key: keyof StoryFilter, choices: readonly Choice[]) =>
    [{ id: null, label: words.all, count: filterBeats(told, { ...filter, [key]: null }).length }, ...choices].map(
      ({ id, label, count }) => ({
        key: id ?? '',
        label,
        count,
        to: href('story') + storyAddress.serialise({ ...filter, [key]: id }),
        current: filter[key] === id,
      }),
    )
  const people = countByPerson(told, filter).map(({ name, ...one }) => ({ ...one, label: <Text>{name}</Text> }))
  const motifs = threads.map(({ id, title, count }) => ({ id, label: <Text>{title}</Text>, count }))

  return (
    <>
      <details className="max-w-[36rem] print:hidden">
        <summary className="inline-flex min-h-11 items-center opens gap-2 hover:text-accent">{words.pick}</summary>
        <ChipLinks label={words.who} chips={chips('who', people)} />
        {motifs.length > 0 && <ChipLinks label={words.motif} chips={chips('motif', motifs)} />}
      </details>
      <p className="mt-2 mb-4 text-sm/relaxed text-dim print:hidden">
        <output aria-live="polite">
          {fitting === count ? words.told(count) : fitting === 0 ? words.none : words.fit(fitting, count)}
        </output>
        <span className="needs-script max-md:hidden pointer-coarse:hidden"> · {words.keys}</span>
      </p>
      {thread !== undefined && (
        <section aria-labelledby="thread" className="mb-8 max-w-[36rem] border-s-3 border-dotted border-accent ps-5">
          <ThreadEntry
            id="thread"
            heading="h2"
            thread={thread}
            beats={told.beats}
            sources={told.sources}
            search={storyAddress.serialise(filter)}
          />
        </section>
      )}
    </>
  )
}
