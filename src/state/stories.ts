import { film } from 'virtual:film'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { storyQuery } from '../data/queries.ts'
import { useLanguage } from '../languages/language.tsx'
import type { Story } from '../schema/documents.ts'
import type { Level } from '../schema/vocabulary.ts'
import { failureText } from './failure-text.ts'
import { type SpoilerLevel, useSpoilerLevel } from './spoiler-level.tsx'

const none: readonly Story[] = []

/**
 * The story up to the reader's level, one document a level, the lowest first. At level 0 it is `opening`, the document of
 * a page that shows the story itself; empty on other pages, whose own document holds level 0. While a document is on its
 * way, or does not come, the story ends before it; `seen` then says why.
 *
 * @example const { seen, stories } = useStories()
 */
export function useStories(opening?: Story): { seen: SpoilerLevel; stories: readonly Story[] } {
  const { lang, messages } = useLanguage()
  const seen = useSpoilerLevel()
  const asked = seen.level === 0 ? 0 : seen.level + 1
  const queries = film.levels.map((one: Level) =>
    // A film has the same levels in every render, so the hooks keep their order.
    useQuery({ ...storyQuery(lang, one), enabled: one < asked }),
  )
  const error = queries.slice(0, asked).find((query) => query.error !== null)?.error ?? null
  const missing = error === null ? null : `${messages.seen.missing} ${failureText(error, messages).reason}`
  const documents = queries.slice(0, asked).map(({ data }) => data)
  const end = documents.indexOf(undefined)
  const stories = useSameList(documents.slice(0, end === -1 ? asked : end).filter((story) => story !== undefined))
  const atFirst = useMemo(() => (opening === undefined ? none : [opening]), [opening])
  return {
    seen: useMemo(() => (missing === null ? seen : { ...seen, failure: seen.failure ?? missing }), [seen, missing]),
    stories: stories.length === 0 ? atFirst : stories,
  }
}

/** The list of before, as long as its entries are the same: pages are memoised by it. */
function useSameList<T>(list: readonly T[]): readonly T[] {
  const [known, setKnown] = useState(list)
  const isSame = known.length === list.length && known.every((entry, at) => entry === list[at])
  if (!isSame) setKnown(list)
  return isSame ? known : list
}

/**
 * React key that remounts the content below the story when the saved level is restored and with each of its documents,
 * so that nothing shifts.
 * It does not change for a level chosen on the page itself, which would lose focus.
 */
export function remountKeyOf({ kept }: SpoilerLevel, stories: readonly Story[]): number {
  return kept === 0 ? 0 : 1 + Math.min(stories.length, kept + 1)
}
