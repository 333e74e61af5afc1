import { useSuspenseQuery } from '@tanstack/react-query'
import { filmQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { FactsPage } from './facts-page.tsx'

export function Component() {
  const { data: film } = useSuspenseQuery(filmQuery(useLanguage().lang))
  return <FactsPage film={film} />
}
