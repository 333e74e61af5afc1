import { useLanguage } from '../languages/language.tsx'
import type { Film } from '../schema/documents.ts'
import type { Claim } from './claim.ts'
import { PanelLink } from './panel-link.tsx'

export type CitedSources = Film['sources']

type Props = {
  ids: readonly string[]
  sources: CitedSources
  /** What other sources say of the same matter. */
  others?: readonly Claim[]
}

/**
 * Who says so: the number of sources as a small mark after the fact. A press opens who they are; without JavaScript the
 * mark leads to the entry of the first among the sources. Its look is an `@utility`: a page may hold dozens.
 *
 * @example <Text>94 min</Text><Receipts ids={['kh1']} sources={film.sources} />
 */
export function Receipts({ ids, sources, others = [] }: Props) {
  const { messages, href } = useLanguage()
  return (
    <PanelLink
      to={`${href('sources')}#source-${ids[0]}`}
      aria-label={messages.receipts.count(ids.length)}
      className={others.length > 0 ? 'source-mark text-accent' : 'source-mark'}
      load={() => import('./side-panels/source-panel.tsx')}
      panel={{ ids, sources, others }}
    >
      {ids.length}
    </PanelLink>
  )
}
