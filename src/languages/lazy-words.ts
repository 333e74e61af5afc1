import type { Lang } from './registry.ts'

/** Words of the interface that are fetched with the part of the app that shows them. */
export type LazyWords<W> = {
  /** Fetches the words of a language, once. Rejects if they do not arrive. */
  load: (lang: Lang) => Promise<void>
  /**
   * The words of a language that has been loaded. If it did not arrive, those of one that did: the page that reports the
   * failure must be readable in some language. Throws if no language has been loaded at all.
   */
  in: (lang: Lang) => W
  /** Calls `listener` whenever the words of a language have arrived. Returns how to stop. */
  onLoad: (listener: () => void) => () => void
}

/**
 * @param read fetches the file of a language, which exports `words`
 * @example const reviewsWords = lazyWords<ReviewsWords>((lang) => import(`./words-${lang}.ts`))
 * await reviewsWords.load('ko'); reviewsWords.in('ko').heading // '리뷰'
 */
export function lazyWords<W>(read: (lang: Lang) => Promise<{ words: W }>): LazyWords<W> {
  const loaded = new Map<Lang, W>()
  const listeners = new Set<() => void>()
  return {
    async load(lang) {
      if (loaded.has(lang)) return
      const { words } = await read(lang)
      loaded.set(lang, words)
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
