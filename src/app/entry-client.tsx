import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, isRouteErrorResponse, RouterContextProvider } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { createQueryClient } from '../data/queries.ts'
import { fetchDocument } from '../data/read-document.ts'
import { loadMessages } from '../site/messages.ts'
import { langOf } from '../site/paths.ts'
import { documentsOf, readPageState } from './page-state.ts'
import { preloadOnIntent } from './preload-on-intent.ts'
import { queryClientContext, routes } from './routes.tsx'
import './styles.css'

void start()

async function start(): Promise<void> {
  const container = document.getElementById('root')
  if (container === null) throw new Error('index.html lost its #root')

  // Where the words do not arrive, the prerendered page stands as it is: its links are links.
  await loadMessages(langOf(location.pathname))

  const queryClient = createQueryClient(fetchDocument)
  const state = readPageState(document)
  if (state !== null) for (const [path, document] of documentsOf(state)) queryClient.setQueryData([path], document)

  const context = new RouterContextProvider(new Map([[queryClientContext, queryClient]]))
  const router = createBrowserRouter(routes, { getContext: () => context })
  preloadOnIntent(document, queryClient)

  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  )

  // A page served for an address that it was not prerendered for (404.html is) is drawn anew instead.
  if (state === null || state.path !== barePath(location.pathname)) {
    container.textContent = ''
    createRoot(container).render(app)
    return
  }
  if (!router.state.initialized) {
    await new Promise<void>((resolve) => {
      const unsubscribe = router.subscribe(({ initialized }) => {
        if (!initialized) return
        unsubscribe()
        resolve()
      })
    })
  }
  // Likewise where a part of the app does not arrive: better the page without its filters than an error.
  const failure = Object.values(router.state.errors ?? {})[0]
  if (failure !== undefined && !isRouteErrorResponse(failure)) throw failure
  hydrateRoot(container, app)
}

function barePath(pathname: string): string {
  return pathname.replace(/(?<=.)\/$/, '')
}
