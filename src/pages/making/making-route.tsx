import { useSuspenseQuery } from '@tanstack/react-query'
import { documentQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { MakingPage } from './making-page.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data: making } = useSuspenseQuery(documentQuery(`${lang}/making.json`))
  return <MakingPage making={making} />
}
