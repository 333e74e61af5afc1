import { film } from 'virtual:film'
import { useLocation } from 'react-router'
import { useLanguage } from '../languages/language.tsx'
import { pathIn } from '../languages/paths.ts'
import { type Page, pagesWith } from './pages.ts'

const pages = pagesWith(film.parts)

/** The page that the present one is part of, or is itself; undefined for a page that does not exist. */
export function useSection(): Page | undefined {
  const { lang } = useLanguage()
  const { pathname } = useLocation()
  const page = pages.find(({ path }) => {
    const [folder = '', slug] = path.split(':')
    const address = pathIn(lang, folder as `/${string}`, film.languages)
    return slug === undefined ? pathname === address : pathname.startsWith(address)
  })
  return page?.partOf === undefined ? page : pages.find(({ name }) => name === page.partOf)
}
