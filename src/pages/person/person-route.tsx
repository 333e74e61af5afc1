import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { personQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { PersonPage } from './person-page.tsx'

export function Component() {
  const { slug = '' } = useParams()
  const { data: person } = useSuspenseQuery(personQuery(useLanguage().lang, slug))
  return <PersonPage key={person.id} person={person} />
}
