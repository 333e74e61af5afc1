import { useSuspenseQuery } from '@tanstack/react-query'
import { sourcesQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { SourcesPage } from './sources-page.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data } = useSuspenseQuery(sourcesQuery(lang))
  return <SourcesPage sources={data.sources} />
}
