import { film } from 'virtual:film'
import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { createContext, type LoaderFunctionArgs, type RouteObject } from 'react-router'
import { isOutdated, NewVersion } from '../data/new-version.ts'
import { documentQuery } from '../data/queries.ts'
import { DocumentError } from '../data/read-document.ts'
import { loadLanguage } from '../languages/language.tsx'
import type { LazyWords } from '../languages/lazy-words.ts'
import { pathIn } from '../languages/paths.ts'
import type { Lang } from '../languages/registry.ts'
import { loadStyles } from '../ui/load-styles.ts'
import wayStyles from '../ui/way.css?url'
import { PageFailure } from './page-failure.tsx'
import { type Page, pagesWith } from './pages.ts'
import { SiteLayout } from './site-layout.tsx'

/** How loaders reach the query client. */
export const queryClientContext = createContext<QueryClient>()

type Route = { Component: ComponentType }

/** The code, the words and the styles of each page, found in its folder. */
const routeFiles = import.meta.glob<Route>('../pages/*/*-route.tsx')
const wordsFiles = import.meta.glob<LazyWords<unknown>>('../pages/*/words.ts', { eager: true, import: 'pageWords' })
const styleFiles = import.meta.glob<string>('../pages/*/*.css', { eager: true, query: '?url', import: 'default' })

/** The whole route table, shared by the browser, prerendering and the tests. The language at the root comes last. */
export const routes: RouteObject[] = film.languages.toReversed().map((lang) => ({
  path: pathIn(lang, '/', film.languages),
  Component: SiteLayout,
  children: [
    {
      // A failing page shows inside the frame, which stays; so does a language whose words do not arrive.
      ErrorBoundary: PageFailure,
      loader: () => loadLanguage(lang).then(() => null, rethrow),
      handle: handle([`src/languages/messages-${lang}.ts`, `\0virtual:film/texts-${lang}.ts`]),
      children: [
        ...pagesWith(film.parts).map((page) => route(lang, page)),
        { path: '*', loader: notFound, Component: () => null, handle: handle(['src/app/not-found.tsx'], wayStyles) },
      ],
    },
  ],
}))

/** What a match needs beside the app itself, so that a prerendered page can name it: modules, own styles. */
export type RouteHandle = { modules: readonly string[]; styles?: string | undefined }

/** A page with its words, styles and documents. A change of filters in its address needs none of them again. */
function route(lang: Lang, { name, path, documents }: Page): RouteObject {
  const folder = `../pages/${name}`
  const styles = styleFiles[`${folder}/${name}.css`]
  // `tests/app/page-list.test.ts` checks that every page has them.
  const load = routeFiles[`${folder}/${name}-route.tsx`] as () => Promise<Route>
  const words = wordsFiles[`${folder}/words.ts`] as LazyWords<unknown>
  // Even for code that has loaded, `import()` waits for another task, and the browser would paint the old page again.
  let loaded: Promise<Route> | undefined
  const forget = (error: unknown) => {
    loaded = undefined
    return rethrow(error)
  }
  return {
    ...(path === '/' ? { index: true } : { path: path.slice(1) }),
    loader: ensure(
      ({ params }) => documents(lang, params.slug ?? ''),
      () => words.load(lang),
    ),
    shouldRevalidate: pageChanged,
    lazy: () => (loaded ??= withStyles(load, styles).catch(forget)),
    handle: handle([`src/pages/${name}/${name}-route.tsx`, `src/pages/${name}/words-${lang}.ts`], styles),
  }
}

/** A page's component, once its styles are there too. */
async function withStyles(load: () => Promise<Route>, styles: string | undefined): Promise<Route> {
  const [page] = await Promise.all([load(), styles === undefined ? null : loadStyles(styles)])
  return page
}

/** Only prerendering asks for it. */
function handle(modules: readonly string[], styles?: string): RouteHandle | undefined {
  return import.meta.env.SSR ? { modules, styles } : undefined
}

type DocumentsOf = (args: LoaderFunctionArgs) => ReturnType<Page['documents']>
type DocumentOptions = Parameters<QueryClient['query']>[0]

/**
 * A loader that makes sure documents and words are there and returns nothing: it decides *when*, the query client holds
 * *what*. A page whose own document does not exist is a 404.
 */
function ensure(documentsOf: DocumentsOf, loadWords: () => Promise<unknown>) {
  return async function load(args: LoaderFunctionArgs): Promise<null> {
    const queryClient = args.context.get(queryClientContext)
    try {
      await Promise.all([
        loadWords(),
        ...documentsOf(args).map((path) =>
          queryClient.query({ ...documentQuery(path), staleTime: 'static' } as unknown as DocumentOptions),
        ),
      ])
    } catch (error) {
      if (error instanceof DocumentError && error.trouble === 'missing' && args.params.slug !== undefined) notFound()
      await rethrow(error)
    }
    return null
  }
}

/** Code that does not arrive may be of a version that is gone; a document has been asked about that. */
async function rethrow(error: unknown): Promise<never> {
  if (!(error instanceof DocumentError) && (await isOutdated())) throw new NewVersion()
  throw error
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
