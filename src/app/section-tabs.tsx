import { film } from 'virtual:film'
import { useLocation } from 'react-router'
import { useLanguage } from '../languages/language.tsx'
import { pathIn } from '../languages/paths.ts'
import { PageLink } from '../ui/page-link.tsx'
import { pagesWith } from './pages.ts'
import { useSection } from './use-section.ts'

/** The pages of one section side by side, such as story, relationships and disagreements; nothing where there is one. */
export function SectionTabs() {
  const { lang } = useLanguage()
  const { pathname } = useLocation()
  const section = useSection()
  const tabs = pagesWith(film.parts).filter(
    ({ name, partOf, label }) => label !== undefined && section !== undefined && [name, partOf].includes(section.name),
  )
  if (tabs.length < 2) return null
  return (
    <nav aria-label={section?.label?.[lang]} className="mb-6 border-b border-line print:hidden">
      <ul className="-mb-px flex max-md:me-9 gap-5 overflow-x-auto">
        {tabs.map(({ name, path, tab, label }) => {
          const address = pathIn(lang, path, film.languages)
          return (
            <li key={name}>
              <PageLink
                to={address}
                aria-current={pathname === address ? 'page' : undefined}
                className="flex h-11 min-w-11 items-center justify-center border-b-2 border-transparent text-dim whitespace-nowrap no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
              >
                {(tab ?? label)?.[lang]}
              </PageLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
