import { film } from 'virtual:film'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { NewVersion, reloadOnce } from '../data/new-version.ts'
import { storyQuery } from '../data/queries.ts'
import { useLanguage } from '../languages/language.tsx'
import type { Lang } from '../languages/registry.ts'
import type { Level } from '../schema/vocabulary.ts'
import { failureText } from './failure-text.ts'
import { keptLevel } from './kept-level.ts'
import { useStoredValue } from './stored-value.ts'

/** How much of the film the page around may tell, and the ways to change that. */
export type SpoilerLevel = {
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

const SpoilerLevelContext = createContext<SpoilerLevel | null>(null)

/** A higher level is fetched only after the reader's choice, and shows only once it is there. */
export function SpoilerLevelProvider({ children }: { children: ReactNode }) {
  const { lang, messages } = useLanguage()
  const { pathname } = useLocation()
  const queryClient = useQueryClient()
  const [kept, keep] = useStoredValue(keptLevel)
  const [here, setHere] = useState<{ pathname: string; level: Level } | null>(null)
  const [choice, setChoice] = useState<{ level: Level; error: unknown } | null>(null)
  const choices = useRef(0)

  // What is told here alone is forgotten as soon as the reader goes on.
  if (here !== null && here.pathname !== pathname) setHere(null)

  // The same function while the page stays: it may be handed down to what is memoised.
  const change = useCallback(
    (level: Level, scope?: 'here'): void => {
      const turn = ++choices.current
      // Ignore this response if the reader has picked another level since.
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
          if (!stillMeant()) return
          setChoice({ level, error })
          // What was chosen for every page is shown by the new version; this page must not move any more.
          if (error instanceof NewVersion && reloadOnce() && scope === undefined) {
            addEventListener('pagehide', () => keep(level))
          }
        },
      )
    },
    [queryClient, lang, pathname, keep],
  )

  const level = here?.pathname === pathname ? here.level : kept
  const seen = useMemo((): SpoilerLevel => {
    const failed = choice?.error ?? null
    return {
      level,
      kept,
      change,
      pending: choice !== null && failed === null ? choice.level : null,
      failure: failed === null ? null : `${messages.seen.stays} ${failureText(failed, messages).reason}`,
    }
  }, [level, kept, change, choice, messages])
  return <SpoilerLevelContext value={seen}>{children}</SpoilerLevelContext>
}

/** Throws outside a `SpoilerLevelProvider`. */
export function useSpoilerLevel(): SpoilerLevel {
  const seen = useContext(SpoilerLevelContext)
  if (seen === null) throw new Error('useSpoilerLevel needs a SpoilerLevelProvider around it')
  return seen
}

async function fetchStories(queryClient: QueryClient, lang: Lang, level: Level): Promise<void> {
  const wanted = film.levels.filter((one) => level > 0 && one <= level)
  await Promise.all(wanted.map((one) => queryClient.query({ ...storyQuery(lang, one), staleTime: 'static' })))
}
