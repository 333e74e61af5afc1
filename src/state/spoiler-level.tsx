import { film } from 'virtual:film'
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { storyQuery } from '../data/queries.ts'
import { useLanguage } from '../languages/language.tsx'
import type { Lang } from '../languages/registry.ts'
import type { Story } from '../schema/documents.ts'
import type { Level } from '../schema/vocabulary.ts'
import { failureText } from './failure-text.ts'
import { seenLevel } from './kept-level.ts'
import { useStoredValue } from './stored-value.ts'

/** How much of the film the page around may tell, and the ways to change that. */
export type Seen = {
  /** What this page tells. */
  level: Level
  /** What the device keeps for every page. */
  kept: Level
  /** Changes it for every page; or, with `here`, for this page alone, until the reader goes on to another. */
  change: (level: Level, scope?: 'here') => void
  /** The level that has been chosen and whose documents are on their way. */
  pending: Level | null
  /** Why the last choice could not be carried out: all stays as it was. */
  failure: string | null
}

const SeenContext = createContext<Seen | null>(null)

/** A higher level is fetched only after the reader's choice, and shows only once it is there. */
export function SeenProvider({ children }: { children: ReactNode }) {
  const { lang, messages } = useLanguage()
  const { pathname } = useLocation()
  const queryClient = useQueryClient()
  const [kept, keep] = useStoredValue(seenLevel)
  const [here, setHere] = useState<{ pathname: string; level: Level } | null>(null)
  const [choice, setChoice] = useState<{ level: Level; error: unknown } | null>(null)
  const choices = useRef(0)

  // What is told here alone is forgotten as soon as the reader goes on.
  if (here !== null && here.pathname !== pathname) setHere(null)

  // The same function while the page stays: it may be handed down to what is memoised.
  const change = useCallback(
    (level: Level, scope?: 'here'): void => {
      const turn = ++choices.current
      // Whoever has chosen otherwise meanwhile is not told more after all.
      const stillMeant = () => turn === choices.current
      setChoice({ level, error: null })
      fetchStories(queryClient, lang, level).then(
        () => {
          if (!stillMeant()) return
          setChoice(null)
          setHere(scope === 'here' ? { pathname, level } : null)
          if (scope === undefined) keep(level)
        },
        (error: unknown) => {
          if (stillMeant()) setChoice({ level, error })
        },
      )
    },
    [queryClient, lang, pathname, keep],
  )

  const level = here?.pathname === pathname ? here.level : kept
  const seen = useMemo((): Seen => {
    const failed = choice?.error ?? null
    return {
      level,
      kept,
      change,
      pending: choice !== null && failed === null ? choice.level : null,
      failure: failed === null ? null : `${messages.seen.stays} ${failureText(failed, messages).reason}`,
    }
  }, [level, kept, change, choice, messages])
  return <SeenContext value={seen}>{children}</SeenContext>
}

/** Throws outside a `SeenProvider`. */
export function useSeen(): Seen {
  const seen = useContext(SeenContext)
  if (seen === null) throw new Error('useSeen needs a SeenProvider around it')
  return seen
}

async function fetchStories(queryClient: QueryClient, lang: Lang, level: Level): Promise<void> {
  const wanted = film.levels.filter((one) => level > 0 && one <= level)
  await Promise.all(wanted.map((one) => queryClient.query({ ...storyQuery(lang, one), staleTime: 'static' })))
}

/**
 * The story up to the reader's level, one document a level, the lowest first; empty at level 0, which the page's own
 * document holds. While a document is on its way, or does not come, the story ends before it; `seen` then says why.
 */
export function useStories(): { seen: Seen; stories: readonly Story[] } {
  const { lang, messages } = useLanguage()
  const seen = useSeen()
  const { level } = seen
  const asked = level === 0 ? 0 : level + 1
  const wanted = (one: Level) => ({ ...storyQuery(lang, one), enabled: one < asked })
  const queries = [useQuery(wanted(0)), useQuery(wanted(1)), useQuery(wanted(2)), useQuery(wanted(3))]
  const [trailer, first, middle, ending] = queries.map(({ data }) => data)
  const stories = useMemo(() => {
    const documents = [trailer, first, middle, ending].slice(0, asked)
    const missing = documents.indexOf(undefined)
    return documents.slice(0, missing === -1 ? documents.length : missing).flatMap((story) => story ?? [])
  }, [trailer, first, middle, ending, asked])
  const error = queries.slice(0, asked).find((query) => query.error !== null)?.error ?? null
  const missing = error === null ? null : `${messages.seen.missing} ${failureText(error, messages).reason}`
  return {
    seen: useMemo(() => (missing === null ? seen : { ...seen, failure: seen.failure ?? missing }), [seen, missing]),
    stories,
  }
}

/**
 * A key for what stands below parts of the story: it changes once, when what the device keeps has been restored, so
 * that the rest is mounted again instead of being pushed down. A level chosen on the page itself leaves focus alone.
 */
export function arrivalOf({ kept }: Seen, stories: readonly Story[]): number {
  return kept === 0 ? 0 : Math.min(stories.length, kept + 1)
}
