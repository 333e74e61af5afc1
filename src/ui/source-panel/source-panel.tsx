import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { sourcesQuery } from '../../data/queries.ts'
import { dateText } from '../../languages/dates.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Lang } from '../../languages/registry.ts'
import type { Film } from '../../schema/documents.ts'
import type { Claim } from '../claim.ts'
import { ExternalLink } from '../external-link.tsx'
import { PageLink } from '../page-link.tsx'
import { Text } from '../text.tsx'
import { showBeside } from './show-beside.ts'
import { panelWords } from './words.ts'

export type SourcePanelProps = {
  ids: readonly string[]
  sources: Film['sources']
  others: readonly Claim[]
  onClose: () => void
}

/** Fetches the panel's words, which it cannot do without, and the sources, so that it opens in its full size. */
export function preparePanel(lang: Lang, queryClient: QueryClient): Promise<unknown> {
  return Promise.all([panelWords.load(lang), queryClient.prefetchQuery(sourcesQuery(lang))])
}

/** Who says a fact, each with what, when and a link, and what others say; a popover beside the mark before it. */
export function SourcePanel({ ids, sources, others, onClose }: SourcePanelProps) {
  const { href, messages } = useLanguage()
  const words = useWords(panelWords)
  const panel = useRef<HTMLSpanElement>(null)
  const close = useEffectEvent(onClose)
  useLayoutEffect(() => {
    const mark = panel.current?.previousElementSibling
    if (panel.current === null || !(mark instanceof HTMLElement)) return
    return showBeside(mark, panel.current, () => close())
  }, [])
  return (
    // Spans with roles, since facts stand in paragraphs, and a paragraph holds no list.
    <span
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label={words.heading}
      tabIndex={-1}
      className="fixed inset-auto mx-2 mt-1 mb-2 max-h-[min(26rem,100%-1rem)] w-67 overflow-y-auto overscroll-contain rounded border border-field bg-raised px-4 py-3 text-start font-text text-[0.9375rem]/normal font-normal tracking-normal normal-case text-ink whitespace-normal shadow-lg [justify-self:anchor-center] [position-anchor:--mark] [position-area:block-end_span-all] [position-try-fallbacks:flip-block] [position-try-order:most-height] outline-none max-md:mb-[calc(5.25rem+env(safe-area-inset-bottom))]"
    >
      <b className="block font-semibold">{words.heading}</b>
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
      <PageLink
        to={`${href('sources')}#source-${ids[0]}`}
        className="mt-1 inline-flex min-h-8 items-center text-sm text-dim pointer-coarse:min-h-11"
      >
        {words.all}
      </PageLink>
    </span>
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
