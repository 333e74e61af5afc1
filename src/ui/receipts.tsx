import type { Film } from '../schema/documents.ts'
import { useLanguage } from '../site/language.tsx'
import { ExternalLink } from './external-link.tsx'
import { Text } from './text.tsx'

export type CitedSources = Film['sources']

/** Who says so: the number of sources, opening to their names and links. */
export function Receipts({ ids, sources }: { ids: readonly string[]; sources: CitedSources }) {
  const { messages } = useLanguage()
  return (
    <details className="receipts">
      <summary>{messages.receipts.count(ids.length)}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <SourceName id={id} sources={sources} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function SourceName({ id, sources }: { id: string; sources: CitedSources }) {
  const { messages } = useLanguage()
  const source = sources[id]
  if (source === undefined) return id
  if (source.url === null) {
    return (
      <>
        <Text>{source.outlet}</Text> ({messages.receipts.unlinked})
      </>
    )
  }
  return (
    <ExternalLink href={source.url}>
      <Text>{source.outlet}</Text>
    </ExternalLink>
  )
}
