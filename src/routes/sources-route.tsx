import { useSuspenseQuery } from '@tanstack/react-query'
import { sourcesQuery } from '../data/queries.ts'
import { SourcesPage } from '../features/sources/sources-page.tsx'
import { useLanguage } from '../site/language.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data } = useSuspenseQuery(sourcesQuery(lang))
  return <SourcesPage sources={data.sources} />
}
