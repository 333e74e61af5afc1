/**
 * Every language that the engine speaks, the one place for what is special about each. A film chooses some of them in
 * its `film.json`; the first one it names is at the root of the site, the others under `/{code}`.
 *
 * No other file compares language codes: see `tests/languages/registry.test.ts`.
 */
export const registry = {
  en: {
    name: 'English',
    /** For dates and for `og:locale`. */
    locale: 'en-GB',
    script: 'Latin',
    /** What a link to this language says, for readers of this language. */
    readPage: 'Read this page in English',
    noPage: 'There is no page at this address.',
    readSite: 'Read in English',
  },
  ko: {
    name: '한국어',
    locale: 'ko-KR',
    script: 'Hangul',
    readPage: '이 페이지를 한국어로 보기',
    noPage: '이 주소에는 페이지가 없습니다.',
    readSite: '한국어로 보기',
  },
  de: {
    name: 'Deutsch',
    locale: 'de-DE',
    script: 'Latin',
    readPage: 'Diese Seite auf Deutsch lesen',
    noPage: 'Unter dieser Adresse gibt es keine Seite.',
    readSite: 'Auf Deutsch lesen',
  },
} as const satisfies Record<string, Language>

export type Language = {
  name: string
  locale: string
  /** Its letters, by their name in Unicode: the checker counts them. */
  script: 'Latin' | 'Hangul'
  readPage: string
  noPage: string
  readSite: string
}

export type Lang = keyof typeof registry

/** A text in each language of the film. */
export type Localised = Readonly<Record<Lang, string>>
