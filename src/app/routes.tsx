import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
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
  embedWords,
  filmWords,
  type LazyWords,
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
      handle: handle(`src/site/messages-${lang}.ts`),
      children: [
        page(
          lang,
          '',
          'film',
          filmWords,
          () => import('../routes/film-route.tsx'),
          () => [filmQuery(lang)],
        ),
        page(
          lang,
          'cast',
          'cast',
          castWords,
          () => import('../routes/cast-route.tsx'),
          () => [castQuery(lang)],
        ),
        page(
          lang,
          'characters/:slug',
          'character',
          characterWords,
          () => import('../routes/character-route.tsx'),
          ({ params }) => [characterQuery(lang, params.slug ?? '')],
        ),
        page(
          lang,
          'story',
          'story',
          storyWords,
          () => import('../routes/story-route.tsx'),
          () => [storyQuery(lang, 0)],
        ),
        page(
          lang,
          'relationships',
          'relationships',
          relationshipsWords,
          () => import('../routes/relationships-route.tsx'),
          () => [storyQuery(lang, 0), castQuery(lang)],
        ),
        page(
          lang,
          'disagreements',
          'disagreements',
          disagreementsWords,
          () => import('../routes/disagreements-route.tsx'),
          () => [storyQuery(lang, 0)],
        ),
        page(
          lang,
          'reviews',
          'reviews',
          reviewsWords,
          () => import('../routes/reviews-route.tsx'),
          () => [reviewsQuery(lang)],
        ),
        page(
          lang,
          'about',
          'about',
          aboutWords,
          () => import('../routes/about-route.tsx'),
          () => [aboutQuery(lang)],
        ),
        page(
          lang,
          'sources',
          'sources',
          sourcesWords,
          () => import('../routes/sources-route.tsx'),
          () => [sourcesQuery(lang)],
        ),
        page(
          lang,
          'embed',
          'embed',
          embedWords,
          () => import('../routes/embed-route.tsx'),
          () => [],
        ),
        { path: '*', loader: notFound, Component: () => null, handle: handle('src/routes/not-found.tsx') },
      ],
    },
  ]
}

/** A page with its words and documents. A change of filters in its address needs none of them anew. */
function page(
  lang: Lang,
  path: string,
  name: string,
  words: LazyWords<unknown>,
  lazy: () => Promise<{ Component: ComponentType }>,
  queries: (args: LoaderFunctionArgs) => readonly DocumentQuery[],
): RouteObject {
  return {
    ...(path === '' ? { index: true } : { path }),
    loader: ensure(queries, () => words.load(lang)),
    shouldRevalidate: pageChanged,
    lazy,
    handle: handle(`src/routes/${name}-route.tsx`, `src/site/words/${name}-${lang}.ts`),
  }
}

/** Only prerendering asks for the modules. */
function handle(...modules: string[]): RouteHandle | undefined {
  return import.meta.env.SSR ? { modules } : undefined
}

type DocumentQuery = { queryKey: readonly [string] }
type DocumentOptions = Parameters<QueryClient['query']>[0]

/**
 * A loader that makes sure documents and words are there and returns nothing: it says *when*, the query client holds *what*.
 * A page whose own document does not exist is a 404.
 */
function ensure(queries: (args: LoaderFunctionArgs) => readonly DocumentQuery[], loadWords: () => Promise<unknown>) {
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
