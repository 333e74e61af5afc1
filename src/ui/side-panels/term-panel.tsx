import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { glossaryQuery } from '../../data/queries.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Lang } from '../../languages/registry.ts'
import { PageLink } from '../page-link.tsx'
import { Text } from '../text.tsx'
import { footLink, SidePanel } from './side-panel.tsx'
import { panelWords } from './words.ts'

/** Fetches the panel's words and the glossary, so that it opens in its full size. */
export function prepare(lang: Lang, queryClient: QueryClient): Promise<unknown> {
  return Promise.all([panelWords.load(lang), queryClient.query({ ...glossaryQuery(lang), staleTime: 'static' })])
}

/** What a word means and who says so; a popover beside the word before it. */
export function Panel({ id, onClose }: { id: string; onClose: () => void }) {
  const { lang, href } = useLanguage()
  const words = useWords(panelWords)
  const { data } = useSuspenseQuery(glossaryQuery(lang))
  const term = data.groups.flatMap(({ terms }) => terms).find((one) => one.id === id)
  if (term === undefined) return null
  return (
    <SidePanel label={term.name} onClose={onClose}>
      <span className="block text-pretty">
        <Text>{term.text}</Text>
      </span>
      <span className="mt-2 block border-t border-line pt-2 text-[0.8125rem] text-dim">
        {words.heading}: <Text>{term.sources.map((source) => data.sources[source] ?? source).join(', ')}</Text>
      </span>
      <PageLink to={`${href('glossary')}#${id}`} className={footLink}>
        {words.allTerms}
      </PageLink>
    </SidePanel>
  )
}
