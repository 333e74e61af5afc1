import { film } from 'virtual:film'
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import { type PageAddress, pagePath } from '../app/pages.ts'
import type { FilmTexts } from '../schema/film-shape.ts'
import { filmTexts } from './film-texts.ts'
import type { LazyWords } from './lazy-words.ts'
import { messages as lazyMessages, type Messages } from './messages.ts'
import { pathIn } from './paths.ts'
import type { Lang } from './registry.ts'

type Language = {
  lang: Lang
  messages: Messages
  /** The words that belong to this film alone: its title, its sides, its spoiler levels. */
  texts: FilmTexts
  /** The address of a page in this language: `href('character', { slug: 'major-cha' })` → `/ko/characters/major-cha`. */
  href: PageAddress
}

/** Fetches what every page needs in a language. Rejects if it does not arrive. */
export async function loadLanguage(lang: Lang): Promise<void> {
  await Promise.all([lazyMessages.load(lang), filmTexts.load(lang)])
}

const LanguageContext = createContext<Language | null>(null)

export function LanguageProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  const messages = useWordsIn(lang, lazyMessages)
  const texts = useWordsIn(lang, filmTexts)
  const language = useMemo((): Language => {
    const href: PageAddress = (name, ...params) => pathIn(lang, pagePath(name, ...params), film.languages)
    return { lang, messages, texts, href }
  }, [lang, messages, texts])
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
