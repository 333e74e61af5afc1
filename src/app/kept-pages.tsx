import { film } from 'virtual:film'
import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useLanguage } from '../languages/language.tsx'
import { pathIn } from '../languages/paths.ts'
import type { Lang } from '../languages/registry.ts'
import { cacheName } from '../offline/kept-sets.ts'
import { useOfflineWords } from '../offline/use-offline-words.ts'
import { PageLink } from '../ui/page-link.tsx'
import { pagesWith } from './pages.ts'

const listed = pagesWith(film.parts).filter(({ label }) => label !== undefined)

/** Links to the pages on the device, for when a page cannot be shown. The reader's language comes first. */
export function KeptPages() {
  const { lang } = useLanguage()
  const { pathname } = useLocation()
  const words = useOfflineWords()
  const [kept, setKept] = useState<readonly Lang[]>([])
  useEffect(() => {
    keptLanguages().then(setKept, () => {})
  }, [])
  if (words === null || kept.length === 0) return null
  return (
    <>
      <p className="mt-8">{words.keptPages}</p>
      {kept
        .toSorted((a, b) => Number(b === lang) - Number(a === lang))
        .map((one) => (
          <ul key={one} lang={one} className="my-2 flex flex-wrap gap-x-6">
            {listed.map(({ name, path, label }) => {
              const address = pathIn(one, path, film.languages)
              return (
                address !== pathname && (
                  <li key={name}>
                    <PageLink to={address} className="flex min-h-11 items-center">
                      {label?.[one]}
                    </PageLink>
                  </li>
                )
              )
            })}
          </ul>
        ))}
    </>
  )
}

async function keptLanguages(): Promise<Lang[]> {
  const names = await caches.keys()
  return film.languages.filter((part) => names.includes(cacheName({ part, level: 0 })))
}
