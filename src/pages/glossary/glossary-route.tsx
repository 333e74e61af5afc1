import { useSuspenseQuery } from '@tanstack/react-query'
import { documentQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { GlossaryPage } from './glossary-page.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data: glossary } = useSuspenseQuery(documentQuery(`${lang}/glossary.json`))
  return <GlossaryPage glossary={glossary} />
}
