import { film } from 'virtual:film'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { createBrowserRouter, type DataRouter, isRouteErrorResponse, RouterContextProvider } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { createQueryClient } from '../data/queries.ts'
import { fetchDocument } from '../data/read-document.ts'
import { loadLanguage } from '../languages/language.tsx'
import { langOf } from '../languages/paths.ts'
import { loadSharedStyles } from '../ui/load-styles.ts'
import { rememberPortraits } from '../ui/portrait-travel.ts'
import { notePlace } from './kept-place.tsx'
import { documentsOf, readPageState } from './page-state.ts'
import { prefetchLinks } from './prefetch-links.ts'
import { queryClientContext, routes } from './routes.tsx'

/**
 * Starts the app in a page: takes over what was prerendered, or renders it from nothing where the page was prerendered
 * for another address, as 404.html was.
 *
 * @throws where a part of the app does not arrive; the prerendered page then stays as it is, and its links are links
 */
export async function startApp(document: Document): Promise<Root> {
  const container = document.getElementById('root')
  if (container === null) throw new Error('index.html lost its #root')

  await Promise.all([loadLanguage(langOf(location.pathname, film.languages)), loadSharedStyles()])

  const queryClient = createQueryClient(fetchDocument)
  const state = readPageState(document)
  if (state !== null) for (const [path, document] of documentsOf(state)) queryClient.setQueryData([path], document)

  const context = new RouterContextProvider(new Map([[queryClientContext, queryClient]]))
  // Before the router, which renders the other page within the same event. `popstate` has no capture phase.
  for (const note of [rememberPortraits, notePlace]) {
    document.addEventListener('click', note, { capture: true })
    addEventListener('popstate', note)
  }
  nameEntry()
  const router = createBrowserRouter(routes, { getContext: () => context })

  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        {/* A page whose code and data are there comes at once, not in the slices of a transition. */}
        <RouterProvider router={sayLoadingLate(router)} useTransitions={false} />
      </QueryClientProvider>
    </StrictMode>
  )

  await initialised(router)
  await nextTask()
  // Better the prerendered page without its filters than an error in its place.
  const failure = Object.values(router.state.errors ?? {})[0]
  const isPrerendered = state?.path === barePath(location.pathname)
  if (isPrerendered && failure !== undefined && !isRouteErrorResponse(failure)) {
    router.dispose()
    throw failure
  }
  prefetchLinks(document, queryClient)
  // Where the browser knows no idle moment, the next one. What does not arrive is tried with the next page.
  ;(window.requestIdleCallback ?? setTimeout)(() =>
    import('./keep-offline.ts').then(
      (one) => one.keepOffline(),
      () => {},
    ),
  )
  if (!isPrerendered) {
    container.textContent = ''
    const root = createRoot(container)
    root.render(app)
    return root
  }
  // In a transition React works in short slices, so that a finger or a key never waits for the whole page.
  return new Promise((resolve) => startTransition(() => resolve(hydrateRoot(container, app))))
}

/** Passes on that a page is loading only if it still is after a task, so a page that has loaded is rendered once. */
function sayLoadingLate(router: DataRouter): DataRouter {
  const subscribe: DataRouter['subscribe'] = (listener) =>
    router.subscribe((state, options) => {
      if (state.navigation.state === 'idle') return listener(state, options)
      setTimeout(() => {
        if (router.state === state) listener(state, options)
      })
    })
  return Object.create(router, { subscribe: { value: subscribe } })
}

/** Resolves once the first page's code and documents are there, or have failed to come. */
export function initialised(router: DataRouter): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve()
    const unsubscribe = router.subscribe(({ initialized }) => {
      if (!initialized) return
      unsubscribe()
      resolve()
    })
  })
}

/**
 * Names the history entry that this document was opened in. The router calls every such entry "default", and would
 * bring the place of one page to the next that is loaded in the same tab.
 */
function nameEntry(): void {
  if (!history.state?.key) history.replaceState({ ...history.state, key: String(Math.random()) }, '')
}

/** A break in which the browser may answer a finger. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function barePath(pathname: string): string {
  return pathname.replace(/(?<=.)\/$/, '')
}
