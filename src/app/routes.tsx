import type { QueryClient } from '@tanstack/react-query'
import { createContext, type LoaderFunctionArgs, type RouteObject } from 'react-router'
import { aboutQuery, castQuery, characterQuery, filmQuery, reviewsQuery, sourcesQuery } from '../data/queries.ts'
import { DocumentError } from '../data/read-document.ts'
import { PageFailure } from '../routes/page-failure.tsx'
import { SiteLayout } from '../routes/site-layout.tsx'
import type { Lang } from '../schema/vocabulary.ts'
import { loadMessages } from '../site/messages.ts'
import { pathIn } from '../site/paths.ts'

/** How loaders reach the query client. */
export const queryClientContext = createContext<QueryClient>()

/** The whole route table, shared by the browser, prerendering and the tests. */
export const routes: RouteObject[] = [
  { path: pathIn('ko', '/'), Component: SiteLayout, children: pages('ko') },
  { path: pathIn('en', '/'), Component: SiteLayout, children: pages('en') },
]

/** The source file that a match needs beside the app's entry, so that a prerendered page can ask for it at once. */
export type RouteHandle = { module: string }

function pages(lang: Lang): RouteObject[] {
  return [
    {
      // A failing page shows inside the frame, which stays; so does a language whose words do not arrive.
      ErrorBoundary: PageFailure,
      loader: () => loadMessages(lang).then(() => null),
      handle: { module: `src/site/messages-${lang}.ts` } satisfies RouteHandle,
      children: [
        {
          index: true,
          loader: ensure(() => [filmQuery(lang)]),
          lazy: () => import('../routes/film-route.tsx'),
          handle: { module: 'src/routes/film-route.tsx' } satisfies RouteHandle,
        },
        {
          path: 'cast',
          loader: ensure(() => [castQuery(lang)]),
          shouldRevalidate: pageChanged,
          lazy: () => import('../routes/cast-route.tsx'),
          handle: { module: 'src/routes/cast-route.tsx' } satisfies RouteHandle,
        },
        {
          path: 'characters/:slug',
          loader: ensure(({ params }) => [characterQuery(lang, params.slug ?? '')]),
          lazy: () => import('../routes/character-route.tsx'),
          handle: { module: 'src/routes/character-route.tsx' } satisfies RouteHandle,
        },
        {
          path: 'reviews',
          loader: ensure(() => [reviewsQuery(lang)]),
          shouldRevalidate: pageChanged,
          lazy: () => import('../routes/reviews-route.tsx'),
          handle: { module: 'src/routes/reviews-route.tsx' } satisfies RouteHandle,
        },
        {
          path: 'about',
          loader: ensure(() => [aboutQuery(lang), sourcesQuery(lang)]),
          lazy: () => import('../routes/about-route.tsx'),
          handle: { module: 'src/routes/about-route.tsx' } satisfies RouteHandle,
        },
        {
          path: 'embed',
          lazy: () => import('../routes/embed-route.tsx'),
          handle: { module: 'src/routes/embed-route.tsx' } satisfies RouteHandle,
        },
        {
          path: '*',
          loader: notFound,
          Component: () => null,
          handle: { module: 'src/routes/not-found.tsx' } satisfies RouteHandle,
        },
      ],
    },
  ]
}

type DocumentOptions = Parameters<QueryClient['query']>[0]

/**
 * A loader that makes sure documents are there and returns nothing: it says *when*, the query client holds *what*.
 * A page whose own document does not exist is a 404.
 */
function ensure(queries: (args: LoaderFunctionArgs) => readonly { queryKey: readonly [string] }[]) {
  return async function load(args: LoaderFunctionArgs): Promise<null> {
    const queryClient = args.context.get(queryClientContext)
    try {
      await Promise.all(
        queries(args).map((query) => queryClient.query({ ...query, staleTime: 'static' } as DocumentOptions)),
      )
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
