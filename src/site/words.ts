import type { Lang } from '../schema/vocabulary.ts'
import type { AboutWords } from './words/about-en.ts'
import type { CastWords } from './words/cast-en.ts'
import type { CharacterWords } from './words/character-en.ts'
import type { DisagreementsWords } from './words/disagreements-en.ts'
import type { EmbedWords } from './words/embed-en.ts'
import type { FilmWords } from './words/film-en.ts'
import type { FinderWords } from './words/finder-en.ts'
import type { RelationshipsWords } from './words/relationships-en.ts'
import type { ReviewsWords } from './words/reviews-en.ts'
import type { SourcesWords } from './words/sources-en.ts'
import type { StoryWords } from './words/story-en.ts'

/** Words of the interface that are fetched with the part of the app that shows them. */
export type LazyWords<W> = {
  /** Fetches the words of a language, once. Rejects where they do not arrive. */
  load: (lang: Lang) => Promise<void>
  /**
   * The words of a language that has been loaded. Where it did not arrive, those of one that did: the page that says
   * so must be readable in some language. Throws where no language has been loaded at all.
   */
  in: (lang: Lang) => W
  /** Calls `listener` whenever the words of a language have come. Returns how to stop. */
  onLoad: (listener: () => void) => () => void
}

/**
 * @example const reviewsWords = lazyWords({ en: () => import('./words/reviews-en.ts').then(({ words }) => words), ko: … })
 * await reviewsWords.load('ko'); reviewsWords.in('ko').heading // '리뷰'
 */
export function lazyWords<W>(loaders: Record<Lang, () => Promise<W>>): LazyWords<W> {
  const loaded = new Map<Lang, W>()
  const listeners = new Set<() => void>()
  return {
    async load(lang) {
      if (loaded.has(lang)) return
      loaded.set(lang, await loaders[lang]())
      for (const listener of listeners) listener()
    },
    in(lang) {
      const words = loaded.get(lang) ?? loaded.values().next().value
      if (words === undefined) throw new Error(`no words have been loaded, expected those of "${lang}"`)
      return words
    },
    onLoad(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The words of one page each: nobody fetches those of another. */
export const filmWords = lazyWords<FilmWords>({
  en: () => import('./words/film-en.ts').then(({ words }) => words),
  ko: () => import('./words/film-ko.ts').then(({ words }) => words),
})

export const castWords = lazyWords<CastWords>({
  en: () => import('./words/cast-en.ts').then(({ words }) => words),
  ko: () => import('./words/cast-ko.ts').then(({ words }) => words),
})

export const characterWords = lazyWords<CharacterWords>({
  en: () => import('./words/character-en.ts').then(({ words }) => words),
  ko: () => import('./words/character-ko.ts').then(({ words }) => words),
})

/** Those of the finder, fetched when it is first opened. */
export const finderWords = lazyWords<FinderWords>({
  en: () => import('./words/finder-en.ts').then(({ words }) => words),
  ko: () => import('./words/finder-ko.ts').then(({ words }) => words),
})

export const reviewsWords = lazyWords<ReviewsWords>({
  en: () => import('./words/reviews-en.ts').then(({ words }) => words),
  ko: () => import('./words/reviews-ko.ts').then(({ words }) => words),
})

export const aboutWords = lazyWords<AboutWords>({
  en: () => import('./words/about-en.ts').then(({ words }) => words),
  ko: () => import('./words/about-ko.ts').then(({ words }) => words),
})

export const sourcesWords = lazyWords<SourcesWords>({
  en: () => import('./words/sources-en.ts').then(({ words }) => words),
  ko: () => import('./words/sources-ko.ts').then(({ words }) => words),
})

export const storyWords = lazyWords<StoryWords>({
  en: () => import('./words/story-en.ts').then(({ words }) => words),
  ko: () => import('./words/story-ko.ts').then(({ words }) => words),
})

export const relationshipsWords = lazyWords<RelationshipsWords>({
  en: () => import('./words/relationships-en.ts').then(({ words }) => words),
  ko: () => import('./words/relationships-ko.ts').then(({ words }) => words),
})

export const disagreementsWords = lazyWords<DisagreementsWords>({
  en: () => import('./words/disagreements-en.ts').then(({ words }) => words),
  ko: () => import('./words/disagreements-ko.ts').then(({ words }) => words),
})

export const embedWords = lazyWords<EmbedWords>({
  en: () => import('./words/embed-en.ts').then(({ words }) => words),
  ko: () => import('./words/embed-ko.ts').then(({ words }) => words),
})
