import { useDeferredValue } from 'react'
import { useWords } from '../../languages/language.tsx'
import { useHydrated } from '../../state/use-browser-value.ts'
import { ThreadEntry } from './thread-entry.tsx'
import type { ToldStory } from './told-story.ts'
import { pageWords } from './words.ts'

/** Everything that comes back, also what no scene is about. */
export function Threads({ told, search }: { told: ToldStory; search: string }) {
  const words = useWords(pageWords)
  const hydrated = useHydrated()
  // Prerendered with the page; after a change of level they follow a moment later, since they are below all else.
  const isTheirTurn = useDeferredValue(true, !hydrated)
  if (told.threads.length === 0 || !isTheirTurn) return null
  return (
    <section aria-labelledby="threads" className={told.level === 0 ? '' : 'lg:col-span-2'}>
      <h2 id="threads">{words.threads}</h2>
      <ul className={told.level === 0 ? 'max-w-[36rem]' : 'gap-x-28 md:columns-2'}>
        {told.threads.map((thread) => (
          <li key={thread.id} className="break-inside-avoid border-t border-line py-4">
            <ThreadEntry heading="h3" thread={thread} beats={told.beats} sources={told.sources} search={search} />
          </li>
        ))}
      </ul>
    </section>
  )
}
