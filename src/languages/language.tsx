import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import type { Lang } from '../schema/vocabulary.ts'
import type { LazyWords } from './lazy-words.ts'
import { messages as lazyMessages, type Messages } from './messages.ts'
import { pathIn } from './paths.ts'

type Language = {
  lang: Lang
  messages: Messages
  /** The address of a page in this language: `href('/cast')` → `/ko/cast`. */
  href: (path: string) => string
}

const LanguageContext = createContext<Language | null>(null)

export function LanguageProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  const messages = useWordsIn(lang, lazyMessages)
  const language = useMemo(() => ({ lang, messages, href: (path: string) => pathIn(lang, path) }), [lang, messages])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The language of the page around. Throws outside a `LanguageProvider`. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (language === null) throw new Error('useLanguage needs a LanguageProvider around it')
  return language
}

/** Words that come with a part of the app, in the language of the page around. That part loads them first. */
export function useWords<W>(words: LazyWords<W>): W {
  return useWordsIn(useLanguage().lang, words)
}

function useWordsIn<W>(lang: Lang, words: LazyWords<W>): W {
  const read = () => words.in(lang)
  return useSyncExternalStore(words.onLoad, read, read)
}
