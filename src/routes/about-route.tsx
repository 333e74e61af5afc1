import { useSuspenseQuery } from '@tanstack/react-query'
import { aboutQuery } from '../data/queries.ts'
import { AboutPage } from '../features/about/about-page.tsx'
import { useLanguage } from '../site/language.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data: about } = useSuspenseQuery(aboutQuery(lang))
  return <AboutPage about={about} />
}
