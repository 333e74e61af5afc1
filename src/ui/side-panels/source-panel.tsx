import { type QueryClient, useQuery } from '@tanstack/react-query'
import { sourcesQuery } from '../../data/queries.ts'
import { dateText } from '../../languages/dates.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Lang } from '../../languages/registry.ts'
import type { Film } from '../../schema/documents.ts'
import type { Claim } from '../claim.ts'
import { ExternalLink } from '../external-link.tsx'
import { PageLink } from '../page-link.tsx'
import { Text } from '../text.tsx'
import { footLink, SidePanel } from './side-panel.tsx'
import { panelWords } from './words.ts'

type Props = {
  ids: readonly string[]
  sources: Film['sources']
  others: readonly Claim[]
  onClose: () => void
}

/** Fetches the panel's words, which it cannot do without, and the sources, so that it opens in its full size. */
export function prepare(lang: Lang, queryClient: QueryClient): Promise<unknown> {
  return Promise.all([panelWords.load(lang), queryClient.prefetchQuery(sourcesQuery(lang))])
}

/** Who says a fact, each with what, when and a link, and what others say; a popover beside the mark before it. */
export function Panel({ ids, sources, others, onClose }: Props) {
  const { href, messages } = useLanguage()
  const words = useWords(panelWords)
  return (
    <SidePanel label={words.heading} onClose={onClose}>
      {/* biome-ignore lint/a11y/useSemanticElements: a paragraph holds no list */}
      <span role="list" className="block">
        {ids.map((id) => (
          // biome-ignore lint/a11y/useSemanticElements: a paragraph holds no list
          <span key={id} role="listitem" className="block py-1 leading-snug pointer-coarse:py-2">
            <Source id={id} outlet={sources[id] ?? id} />
          </span>
        ))}
      </span>
      {others.length > 0 && (
        <span className="mt-2 block border-t border-line pt-2">
          <span className="text-dim">{messages.receipts.others}</span>{' '}
          {others.map(({ text, content, sources }, at) => (
            <span key={text}>
              {at > 0 && ', '}
              {content ?? <Text>{text}</Text>} <span className="text-dim">({sources.length})</span>
            </span>
          ))}
        </span>
      )}
      <PageLink to={`${href('sources')}#source-${ids[0]}`} className={footLink}>
        {words.all}
      </PageLink>
    </SidePanel>
  )
}

/** An outlet, which leads to what it wrote; where that did not arrive, to its entry among the sources. */
function Source({ id, outlet }: { id: string; outlet: string }) {
  const { lang, href } = useLanguage()
  const { data } = useQuery(sourcesQuery(lang))
  const source = data?.sources.find((one) => one.id === id)
  const look = 'relative font-medium after:absolute after:inset-x-0 after:-inset-y-3'
  const name = <Text>{outlet}</Text>
  const about = source?.date == null ? source?.about : `${source.about}, ${dateText(source.date, lang)}`
  return (
    <>
      {source?.url == null ? (
        <PageLink to={`${href('sources')}#source-${id}`} className={look}>
          {name}
        </PageLink>
      ) : (
        <ExternalLink href={source.url} className={look}>
          {name}
        </ExternalLink>
      )}
      {about !== undefined && (
        <>
          {' '}
          <span className="text-[0.8125rem] text-dim">
            <Text>{about}</Text>
          </span>
        </>
      )}
    </>
  )
}
