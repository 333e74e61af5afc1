import { useWords } from '../../languages/language.tsx'
import type { Beat } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import type { Thread, ThreadItem } from './told-story.ts'
import { pageWords } from './words.ts'

type Props = {
  thread: Thread
  beats: readonly Beat[]
  sources: CitedSources
  /** The query of the page, which a step to a scene keeps. */
  search: string
  /** The heading's rank where the thread is, and its id. */
  heading: 'h2' | 'h3'
  id?: string
}

/** The words of a thread, each with its receipts and with the scenes where it comes up. */
export function ThreadEntry({ thread, beats, sources, search, heading: Heading, id }: Props) {
  return (
    <>
      <Heading id={id} className="mt-0 mb-2 text-[1.375rem]">
        <Text>{thread.title}</Text>
      </Heading>
      {thread.items.map((item) => (
        <div key={item.text} className="not-first-of-type:mt-3">
          <Text>{item.text}</Text> <Receipts ids={item.sources} sources={sources} />
          <SceneLinks item={item} beats={beats} search={search} />
        </div>
      ))}
    </>
  )
}

function SceneLinks({ item, beats, search }: { item: ThreadItem; beats: readonly Beat[]; search: string }) {
  const words = useWords(pageWords)
  const told = beats.filter(({ id }) => item.beats.includes(id))
  if (told.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]" aria-label={words.onPath}>
      {told.map(({ id, title }) => (
        <li key={id}>
          <PageLink to={`${search}#beat-${id}`} className="inline-flex min-h-6 items-center pointer-coarse:min-h-11">
            <Text>{title}</Text>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
