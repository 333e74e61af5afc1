import { useEffect, useState } from 'react'
import { useLanguage } from '../languages/language.tsx'
import type { Lang } from '../languages/registry.ts'
import { offlineWords } from './words.ts'
import type { OfflineWords } from './words-en.ts'

/** The words once they are there; what they belong to is not prerendered and may come late, or never. */
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
