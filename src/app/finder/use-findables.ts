import { film } from 'virtual:film'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import {
  castQuery,
  disagreementsQuery,
  documentQuery,
  filmQuery,
  reviewBodiesQuery,
  reviewsQuery,
  storyQuery,
} from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { useSpoilerLevel } from '../../state/spoiler-level.tsx'
import type { Findable } from './findable.ts'
import { findables } from './findables.ts'
import { finderWords } from './words.ts'

/** What can be found now, whether more is on its way, and what did not arrive. */
export type Findables = {
  all: readonly Findable[]
  isFetching: boolean
  errors: readonly Error[]
  /** Asks again for what did not arrive. */
  retry: () => void
}

const { parts } = film
const { glossary: hasGlossary, reviews: hasReviews, disagreements: hasDisagreements } = parts
const hasStory = parts.story || parts.relationships || hasDisagreements

/**
 * Fetches what is searched, once the finder is there: nothing of a level above the one that the reader has chosen for
 * every page. What does not arrive takes nothing else along.
 */
export function useFindables(): Findables {
  const { lang, texts } = useLanguage()
  const { kept } = useSpoilerLevel()
  const cast = useQuery(castQuery(lang))
  const facts = useQuery(filmQuery(lang))
  const glossary = useQuery({ ...documentQuery(`${lang}/glossary.json`), enabled: hasGlossary })
  const reviews = useQuery({ ...reviewsQuery(lang), enabled: hasReviews })
  const disagreements = useQuery({ ...disagreementsQuery(lang), enabled: hasDisagreements })
  const levelsOfReviews = reviews.data?.reviews.map(({ level }) => level) ?? []
  // A film has the same levels in every render, so the hooks keep their order.
  const stories = film.levels.map((level) =>
    useQuery({ ...storyQuery(lang, level), enabled: hasStory && level <= kept }),
  )
  const bodies = film.levels.map((level) =>
    useQuery({
      ...reviewBodiesQuery(lang, level),
      enabled: level > 0 && level <= kept && levelsOfReviews.includes(level),
    }),
  )

  // What has been fetched for a higher level than is chosen now is not searched either.
  const upTo = kept + 1
  const toldStories = stories.slice(0, upTo).map(({ data }) => data)
  const toldBodies = bodies.slice(0, upTo).map(({ data }) => data)
  const all = useMemo(
    () =>
      findables(
        {
          cast: cast.data ?? null,
          film: facts.data ?? null,
          glossary: glossary.data ?? null,
          reviews: reviews.data ?? null,
          disagreements: disagreements.data ?? null,
          stories: toldStories.filter((one) => one !== undefined),
          bodies: toldBodies.filter((one) => one !== undefined),
        },
        film,
        { lang, texts, wordsIn: finderWords.in },
      ),
    [
      cast.data,
      facts.data,
      glossary.data,
      reviews.data,
      disagreements.data,
      lang,
      texts,
      kept,
      ...pad(toldStories),
      ...pad(toldBodies),
    ],
  )
  const queries = [cast, facts, glossary, reviews, disagreements, ...stories.slice(0, upTo), ...bodies.slice(0, upTo)]
  return {
    all,
    isFetching: queries.some((query) => query.isFetching),
    errors: queries.flatMap(({ error }) => error ?? []),
    retry: () => {
      for (const query of queries) if (query.error !== null) void query.refetch()
    },
  }
}

/** As many as there are levels: the inputs of a memo keep their number. */
function pad<T>(documents: readonly T[]): (T | undefined)[] {
  return film.levels.map((level) => documents[level])
}
