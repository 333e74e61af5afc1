import { useLanguage } from '../languages/language.tsx'
import type { Film } from '../schema/documents.ts'
import { PageLink } from './page-link.tsx'
import { Text } from './text.tsx'

export type CitedSources = Film['sources']

/** Who says so: the number of sources, opening to their names, each a link to its entry among the sources. */
export function Receipts({ ids, sources }: { ids: readonly string[]; sources: CitedSources }) {
  const { messages, href } = useLanguage()
  return (
    <details className="receipts">
      <summary>{messages.receipts.count(ids.length)}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <PageLink to={`${href('sources')}#source-${id}`}>
              <Text>{sources[id] ?? id}</Text>
            </PageLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
