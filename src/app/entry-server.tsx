import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, RouterContextProvider, StaticRouterProvider } from 'react-router'
import { createQueryClient } from '../data/queries.ts'
import type { ReadDocument } from '../data/read-document.ts'
import { type PageState, pageStateElement } from './page-state.ts'
import { queryClientContext, type RouteHandle, routes } from './routes.tsx'

export { pageStateElement }

/** `modules` are the source files that the page needs beside the app itself, `styles` the addresses of its own styles. */
export type RenderedPage = { html: string; status: number; state: PageState; modules: string[]; styles: string[] }

/**
 * Draws one page to HTML.
 *
 * @param path its address from the root, such as `/ko/cast`
 * @throws what a loader or a component throws, except a 404
 */
export async function renderPage(path: string, read: ReadDocument): Promise<RenderedPage> {
  const documents: PageState['documents'] = {}
  const queryClient = createQueryClient(async (path) => {
    const document = await read(path)
    Object.assign(documents, { [path]: document })
    return document
  })
  const handler = createStaticHandler(routes)
  const requestContext = new RouterContextProvider(new Map([[queryClientContext, queryClient]]))
  const context = await handler.query(new Request(new URL(path, 'http://localhost')), { requestContext })
  if (context instanceof Response) throw new Error(`${path} redirects`)
  if (context.statusCode >= 500) throw Object.values(context.errors ?? {})[0]

  let failure: unknown
  const { prelude } = await prerender(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </QueryClientProvider>
    </StrictMode>,
    {
      // A file is not streamed: each part stands at its place, and no inline script, which the policy forbids, puts it there.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError(error) {
        failure ??= error
      },
    },
  )
  const html = await new Response(prelude).text()
  if (failure !== undefined) throw failure
  const handles = context.matches.flatMap(({ route }) => (route.handle as RouteHandle | undefined) ?? [])
  return {
    html,
    status: context.statusCode,
    state: { path, documents },
    modules: handles.flatMap(({ modules }) => modules),
    styles: handles.flatMap(({ styles }) => styles ?? []),
  }
}
