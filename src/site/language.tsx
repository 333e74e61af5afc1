import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import type { Lang } from '../schema/vocabulary.ts'
import { type Messages, messagesIn, onMessages } from './messages.ts'
import { pathIn } from './paths.ts'

type Language = {
  lang: Lang
  messages: Messages
  /** The address of a page in this language: `href('/cast')` → `/ko/cast`. */
  href: (path: string) => string
}

const LanguageContext = createContext<Language | null>(null)

export function LanguageProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  const read = () => messagesIn(lang)
  const messages = useSyncExternalStore(onMessages, read, read)
  const language = useMemo(() => ({ lang, messages, href: (path: string) => pathIn(lang, path) }), [lang, messages])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The language of the page around. Throws outside a `LanguageProvider`. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (language === null) throw new Error('useLanguage needs a LanguageProvider around it')
  return language
}
