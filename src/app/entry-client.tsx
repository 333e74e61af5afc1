import { hydrate, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterContextProvider } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { createQueryClient } from '../data/queries.ts'
import { fetchDocument } from '../data/read-document.ts'
import { readPageState } from './page-state.ts'
import { preloadOnIntent } from './preload-on-intent.ts'
import { queryClientContext, routes } from './routes.tsx'
import './styles.css'

void start()

async function start(): Promise<void> {
  const container = document.getElementById('root')
  if (container === null) throw new Error('index.html lost its #root')

  const queryClient = createQueryClient(fetchDocument)
  const state = readPageState(document)
  if (state !== null) hydrate(queryClient, state.queries)

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
  hydrateRoot(container, app)
}

function barePath(pathname: string): string {
  return pathname.replace(/(?<=.)\/$/, '')
}
