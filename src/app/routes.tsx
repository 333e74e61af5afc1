import type { QueryClient } from '@tanstack/react-query'
import { createContext, type LoaderFunctionArgs, type RouteObject } from 'react-router'
import {
  aboutQuery,
  castQuery,
  characterQuery,
  filmQuery,
  reviewsQuery,
  sourcesQuery,
  storyQuery,
} from '../data/queries.ts'
import { DocumentError } from '../data/read-document.ts'
import { PageFailure } from '../routes/page-failure.tsx'
import { SiteLayout } from '../routes/site-layout.tsx'
import type { Lang } from '../schema/vocabulary.ts'
import { messages } from '../site/messages.ts'
import { pathIn } from '../site/paths.ts'
import {
  aboutWords,
  castWords,
  characterWords,
  disagreementsWords,
  homeWords,
  relationshipsWords,
  reviewsWords,
  sourcesWords,
  storyWords,
} from '../site/words.ts'

/** How loaders reach the query client. */
export const queryClientContext = createContext<QueryClient>()

/** The whole route table, shared by the browser, prerendering and the tests. */
export const routes: RouteObject[] = [
  { path: pathIn('ko', '/'), Component: SiteLayout, children: pages('ko') },
  { path: pathIn('en', '/'), Component: SiteLayout, children: pages('en') },
]

/** The source files that a match needs beside the app's entry, so that a prerendered page can ask for them at once. */
export type RouteHandle = { modules: readonly string[] }

function pages(lang: Lang): RouteObject[] {
  return [
    {
      // A failing page shows inside the frame, which stays; so does a language whose words do not arrive.
      ErrorBoundary: PageFailure,
      loader: () => messages.load(lang).then(() => null),
      handle: { modules: [`src/site/messages-${lang}.ts`] } satisfies RouteHandle,
      children: [
        {
          index: true,
          loader: ensure(
            () => [filmQuery(lang)],
            () => homeWords.load(lang),
          ),
          lazy: () => import('../routes/film-route.tsx'),
          handle: { modules: ['src/routes/film-route.tsx', `src/site/words/home-${lang}.ts`] } satisfies RouteHandle,
        },
        {
          path: 'cast',
          loader: ensure(
            () => [castQuery(lang)],
            () => castWords.load(lang),
          ),
          shouldRevalidate: pageChanged,
          lazy: () => import('../routes/cast-route.tsx'),
          handle: { modules: ['src/routes/cast-route.tsx', `src/site/words/cast-${lang}.ts`] } satisfies RouteHandle,
        },
        {
          path: 'characters/:slug',
          loader: ensure(
            ({ params }) => [characterQuery(lang, params.slug ?? '')],
            () => characterWords.load(lang),
          ),
          lazy: () => import('../routes/character-route.tsx'),
          handle: {
            modules: ['src/routes/character-route.tsx', `src/site/words/character-${lang}.ts`],
          } satisfies RouteHandle,
        },
        {
          path: 'story',
          loader: ensure(
            () => [storyQuery(lang, 0)],
            () => storyWords.load(lang),
          ),
          shouldRevalidate: pageChanged,
          lazy: () => import('../routes/story-route.tsx'),
          handle: {
            modules: ['src/routes/story-route.tsx', `src/site/words/story-${lang}.ts`],
          } satisfies RouteHandle,
        },
        {
          path: 'relationships',
          loader: ensure(
            () => [storyQuery(lang, 0), castQuery(lang)],
            () => relationshipsWords.load(lang),
          ),
          shouldRevalidate: pageChanged,
          lazy: () => import('../routes/relationships-route.tsx'),
          handle: {
            modules: ['src/routes/relationships-route.tsx', `src/site/words/relationships-${lang}.ts`],
          } satisfies RouteHandle,
        },
        {
          path: 'disagreements',
          loader: ensure(
            () => [storyQuery(lang, 0)],
            () => disagreementsWords.load(lang),
          ),
          shouldRevalidate: pageChanged,
          lazy: () => import('../routes/disagreements-route.tsx'),
          handle: {
            modules: ['src/routes/disagreements-route.tsx', `src/site/words/disagreements-${lang}.ts`],
          } satisfies RouteHandle,
        },
        {
          path: 'reviews',
          loader: ensure(
            () => [reviewsQuery(lang)],
            () => reviewsWords.load(lang),
          ),
          shouldRevalidate: pageChanged,
          lazy: () => import('../routes/reviews-route.tsx'),
          handle: {
            modules: ['src/routes/reviews-route.tsx', `src/site/words/reviews-${lang}.ts`],
          } satisfies RouteHandle,
        },
        {
          path: 'about',
          loader: ensure(
            () => [aboutQuery(lang)],
            () => aboutWords.load(lang),
          ),
          lazy: () => import('../routes/about-route.tsx'),
          handle: { modules: ['src/routes/about-route.tsx', `src/site/words/about-${lang}.ts`] } satisfies RouteHandle,
        },
        {
          path: 'sources',
          loader: ensure(
            () => [sourcesQuery(lang)],
            () => sourcesWords.load(lang),
          ),
          lazy: () => import('../routes/sources-route.tsx'),
          handle: {
            modules: ['src/routes/sources-route.tsx', `src/site/words/sources-${lang}.ts`],
          } satisfies RouteHandle,
        },
        {
          path: '*',
          loader: notFound,
          Component: () => null,
          handle: { modules: ['src/routes/not-found.tsx'] } satisfies RouteHandle,
        },
      ],
    },
  ]
}

type DocumentOptions = Parameters<QueryClient['query']>[0]

/**
 * A loader that makes sure documents and words are there and returns nothing: it says *when*, the query client holds *what*.
 * A page whose own document does not exist is a 404.
 */
function ensure(
  queries: (args: LoaderFunctionArgs) => readonly { queryKey: readonly [string] }[],
  loadWords: () => Promise<void> = async () => {},
) {
  return async function load(args: LoaderFunctionArgs): Promise<null> {
    const queryClient = args.context.get(queryClientContext)
    try {
      await Promise.all([
        loadWords(),
        ...queries(args).map((query) => queryClient.query({ ...query, staleTime: 'static' } as DocumentOptions)),
      ])
    } catch (error) {
      if (error instanceof DocumentError && error.trouble === 'missing' && args.params.slug !== undefined) notFound()
      throw error
    }
    return null
  }
}

function notFound(): never {
  throw new Response(null, { status: 404 })
}

/** A change of filters in the address needs no document anew. */
function pageChanged({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: {
  currentUrl: URL
  nextUrl: URL
  defaultShouldRevalidate: boolean
}): boolean {
  return currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
    ? false
    : defaultShouldRevalidate
}
