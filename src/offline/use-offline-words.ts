import { useEffect, useState } from 'react'
import { useLanguage } from '../languages/language.tsx'
import type { Lang } from '../languages/registry.ts'
import { offlineWords } from './words.ts'
import type { OfflineWords } from './words-en.ts'

/** The words, or null until they have loaded. Whatever uses them is not prerendered and may appear late. */
export function useOfflineWords(): OfflineWords | null {
  const { lang } = useLanguage()
  const [loaded, setLoaded] = useState<Lang | null>(null)
  useEffect(() => {
    offlineWords.load(lang).then(
      () => setLoaded(lang),
      () => {},
    )
  }, [lang])
  return loaded === lang ? offlineWords.in(lang) : null
}
