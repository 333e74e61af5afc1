import { QueryCache, QueryClient, queryOptions } from '@tanstack/react-query'
import type { Lang } from '../languages/registry.ts'
import type { Documents } from '../schema/documents.ts'
import type { Level } from '../schema/vocabulary.ts'
import { NewVersion, reloadOnce } from './new-version.ts'
import type { DocumentPath, ReadDocument } from './read-document.ts'

export const filmQuery = (lang: Lang) => documentQuery(`${lang}/film.json`)
export const castQuery = (lang: Lang) => documentQuery(`${lang}/cast.json`)
export const characterQuery = (lang: Lang, slug: string) => documentQuery(`${lang}/characters/${slug}.json`)
export const personQuery = (lang: Lang, slug: string) => documentQuery(`${lang}/people/${slug}.json`)
export const reviewsQuery = (lang: Lang) => documentQuery(`${lang}/reviews.json`)
export const reviewBodiesQuery = (lang: Lang, level: Level) => documentQuery(`${lang}/reviews/${level}.json`)
export const storyQuery = (lang: Lang, level: Level) => documentQuery(`${lang}/story/${level}.json`)
export const disagreementsQuery = (lang: Lang) => documentQuery(`${lang}/disagreements.json`)
export const openingQuery = (lang: Lang) => documentQuery(`${lang}/opening.json`)
export const aboutQuery = (lang: Lang) => documentQuery(`${lang}/about.json`)
export const glossaryQuery = (lang: Lang) => documentQuery(`${lang}/glossary.json`)
export const sourcesQuery = (lang: Lang) => documentQuery(`${lang}/sources.json`)

/** The document's path is the query key; the client's one `queryFn` reads it. */
export function documentQuery<P extends DocumentPath>(path: P) {
  return queryOptions<Documents[P], Error, Documents[P], readonly [P]>({ queryKey: [path] as const })
}

/**
 * The app's only query client. Documents never go stale within a visit, a failure is told at once, and being
 * offline is a failure like any other instead of a silent pause.
 */
export function createQueryClient(read: ReadDocument): QueryClient {
  return new QueryClient({
    // What somebody looks at needs it; what is fetched ahead waits until somebody does.
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (error instanceof NewVersion && query.getObserversCount() > 0) reloadOnce()
      },
    }),
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey, signal }) => read(queryKey[0] as DocumentPath, signal),
        staleTime: 'static',
        gcTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
      },
    },
  })
}
