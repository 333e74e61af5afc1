import { useSuspenseQuery } from '@tanstack/react-query'
import { aboutQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { AboutPage } from './about-page.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data: about } = useSuspenseQuery(aboutQuery(lang))
  return <AboutPage about={about} />
}
