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
  /** The query of the page, which a step along the path keeps. */
  search: string
  /** The heading's rank where the thread stands. */
  heading: 'h2' | 'h3'
}

/** The words of a thread, each with its receipts and with the beats where it comes up. */
export function ThreadEntry({ thread, beats, sources, search, heading: Heading }: Props) {
  return (
    <>
      <Heading>
        <Text>{thread.title}</Text>
      </Heading>
      {thread.items.map((item) => (
        <div key={item.text} className="thread-item">
          <Text>{item.text}</Text> <Receipts ids={item.sources} sources={sources} />
          <BeatLinks item={item} beats={beats} search={search} />
        </div>
      ))}
    </>
  )
}

function BeatLinks({ item, beats, search }: { item: ThreadItem; beats: readonly Beat[]; search: string }) {
  const words = useWords(pageWords)
  const told = beats.filter(({ id }) => item.beats.includes(id))
  if (told.length === 0) return null
  return (
    <ul className="thread-beats" aria-label={words.onPath}>
      {told.map(({ id, title }) => (
        <li key={id}>
          <PageLink to={`${search}#beat-${id}`}>
            <Text>{title}</Text>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
