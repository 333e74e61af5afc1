import type { Lang, Language } from '../languages/registry.ts'
import type { FilmWords } from './film-vocabulary.ts'
import type { Aspect, Lane, LanePlace, Level, Side } from './vocabulary.ts'

/** What the app knows of its film in every language, from `virtual:film`. */
export type FilmShape = {
  /** The first one is at the root of the site. */
  languages: readonly Lang[]
  /** What is special about each of them, from the registry and `Intl`: the browser needs no other language. */
  speech: Readonly<Record<Lang, Language & { dates: DateForms }>>
  /** The film as the site's header names it, each name once. */
  brand: readonly { lang: Lang; text: string }[]
  /** Spoiler levels from 0 up. */
  levels: readonly Level[]
  sides: readonly Side[]
  lanes: Readonly<Record<Lane, LanePlace>>
  aspects: readonly Aspect[]
  /** The kinds of tie that the map draws as the chase at the heart of the film. */
  hunts: readonly string[]
  /** Where the form of a reply is posted to; null where fans cannot reply. */
  inbox: string | null
  /** The parts that this film has. What depends on a missing part is left out: pages, links, the dial. */
  parts: Readonly<Record<FilmPart, boolean>>
}

/**
 * How a language writes dates, by the length of `2024-07-03`, `2024-07` and `2024`: a form for each month, in which
 * `{y}` stands for the year and `{d}` for the day. A year alone has one form.
 */
export type DateForms = Readonly<Record<10 | 7 | 4, readonly string[]>>

export type FilmPart =
  | 'story'
  | 'relationships'
  | 'disagreements'
  | 'reviews'
  | 'levels'
  | 'making'
  | 'glossary'
  | 'inbox'

/** The words of a film in one language, from `virtual:film`. */
export type FilmTexts = Readonly<Record<keyof FilmWords, string>> & {
  levels: readonly LevelTexts[]
  sides: Readonly<Record<Side, string>>
  aspects: Readonly<Record<Aspect, string>>
  lanes: Readonly<Record<Lane, string>>
}

/** See `vocabularySchema` for what each says. */
export type LevelTexts = {
  name: string
  seen: string
  shows: string
  now: string
  act: string
  within: string | null
  more: string | null
}
