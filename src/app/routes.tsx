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
import type { LazyWords } from '../languages/lazy-words.ts'
import { messages } from '../languages/messages.ts'
import { pathIn } from '../languages/paths.ts'
import { aboutWords } from '../pages/about/words.ts'
import castStyles from '../pages/cast/cast.css?url'
import { castWords } from '../pages/cast/words.ts'
import characterStyles from '../pages/character/character.css?url'
import { characterWords } from '../pages/character/words.ts'
import { disagreementsWords } from '../pages/disagreements/words.ts'
import embedStyles from '../pages/embed/embed.css?url'
import { embedWords } from '../pages/embed/words.ts'
import filmStyles from '../pages/film/film.css?url'
import { filmWords } from '../pages/film/words.ts'
import relationshipsStyles from '../pages/relationships/relationships.css?url'
import { relationshipsWords } from '../pages/relationships/words.ts'
import reviewsStyles from '../pages/reviews/reviews.css?url'
import { reviewsWords } from '../pages/reviews/words.ts'
import { sourcesWords } from '../pages/sources/words.ts'
import storyStyles from '../pages/story/story.css?url'
import { storyWords } from '../pages/story/words.ts'
import type { Lang } from '../schema/vocabulary.ts'
import { loadStyles } from '../ui/load-styles.ts'
import pathStyles from '../ui/path.css?url'
import { PageFailure } from './page-failure.tsx'
import { SiteLayout } from './site-layout.tsx'

/** How loaders reach the query client. */
export const queryClientContext = createContext<QueryClient>()

/** The whole route table, shared by the browser, prerendering and the tests. */
export const routes: RouteObject[] = [
  { path: pathIn('ko', '/'), Component: SiteLayout, children: pages('ko') },
  { path: pathIn('en', '/'), Component: SiteLayout, children: pages('en') },
]

/** What a match needs beside the app itself, so that a prerendered page can name it: source files, own styles. */
export type RouteHandle = { modules: readonly string[]; styles?: string | undefined }

function pages(lang: Lang): RouteObject[] {
  return [
    {
      // A failing page shows inside the frame, which stays; so does a language whose words do not arrive.
      ErrorBoundary: PageFailure,
      loader: () => messages.load(lang).then(() => null),
      handle: handle([`src/languages/messages-${lang}.ts`]),
      children: [
        page(lang, {
          path: '',
          name: 'film',
          words: filmWords,
          styles: filmStyles,
          lazy: () => import('../pages/film/film-route.tsx'),
          queries: () => [filmQuery(lang)],
        }),
        page(lang, {
          path: 'cast',
          name: 'cast',
          words: castWords,
          styles: castStyles,
          lazy: () => import('../pages/cast/cast-route.tsx'),
          queries: () => [castQuery(lang)],
        }),
        page(lang, {
          path: 'characters/:slug',
          name: 'character',
          words: characterWords,
          styles: characterStyles,
          lazy: () => import('../pages/character/character-route.tsx'),
          queries: ({ params }) => [characterQuery(lang, params.slug ?? '')],
        }),
        page(lang, {
          path: 'story',
          name: 'story',
          words: storyWords,
          styles: storyStyles,
          lazy: () => import('../pages/story/story-route.tsx'),
          queries: () => [storyQuery(lang, 0)],
        }),
        page(lang, {
          path: 'relationships',
          name: 'relationships',
          words: relationshipsWords,
          styles: relationshipsStyles,
          lazy: () => import('../pages/relationships/relationships-route.tsx'),
          queries: () => [storyQuery(lang, 0), castQuery(lang)],
        }),
        page(lang, {
          path: 'disagreements',
          name: 'disagreements',
          words: disagreementsWords,
          lazy: () => import('../pages/disagreements/disagreements-route.tsx'),
          queries: () => [storyQuery(lang, 0)],
        }),
        page(lang, {
          path: 'reviews',
          name: 'reviews',
          words: reviewsWords,
          styles: reviewsStyles,
          lazy: () => import('../pages/reviews/reviews-route.tsx'),
          queries: () => [reviewsQuery(lang)],
        }),
        page(lang, {
          path: 'about',
          name: 'about',
          words: aboutWords,
          lazy: () => import('../pages/about/about-route.tsx'),
          queries: () => [aboutQuery(lang)],
        }),
        page(lang, {
          path: 'sources',
          name: 'sources',
          words: sourcesWords,
          lazy: () => import('../pages/sources/sources-route.tsx'),
          queries: () => [sourcesQuery(lang)],
        }),
        page(lang, {
          path: 'embed',
          name: 'embed',
          words: embedWords,
          styles: embedStyles,
          lazy: () => import('../pages/embed/embed-route.tsx'),
          queries: () => [],
        }),
        {
          path: '*',
          loader: notFound,
          Component: () => null,
          handle: handle(['src/app/not-found.tsx'], pathStyles),
        },
      ],
    },
  ]
}

type Page = {
  path: string
  /** Names its route file and its words. */
  name: string
  words: LazyWords<unknown>
  /** The address of the page's own styles, beside those that every page shares. */
  styles?: string
  lazy: () => Promise<{ Component: ComponentType }>
  queries: (args: LoaderFunctionArgs) => readonly DocumentQuery[]
}

/** A page with its words, styles and documents. A change of filters in its address needs none of them again. */
function page(lang: Lang, { path, name, words, styles, lazy, queries }: Page): RouteObject {
  return {
    ...(path === '' ? { index: true } : { path }),
    loader: ensure(queries, () => words.load(lang)),
    shouldRevalidate: pageChanged,
    lazy: () => withStyles(lazy, styles),
    handle: handle([`src/pages/${name}/${name}-route.tsx`, `src/pages/${name}/words-${lang}.ts`], styles),
  }
}

/** A page's component, once its styles are there too. */
async function withStyles(lazy: Page['lazy'], styles: string | undefined): Promise<{ Component: ComponentType }> {
  const [page] = await Promise.all([lazy(), styles === undefined ? null : loadStyles(styles)])
  return page
}

/** Only prerendering asks for it. */
function handle(modules: readonly string[], styles?: string): RouteHandle | undefined {
  return import.meta.env.SSR ? { modules, styles } : undefined
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

/** A change of filters in the address fetches no document again. */
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
