import type { QueryClient } from '@tanstack/react-query'
import { matchRoutes, RouterContextProvider } from 'react-router'
import { queryClientContext, routes } from './routes.tsx'

/**
 * Fetches the code and the documents of a page as soon as somebody is about to open it: pointer over its link,
 * finger on it, focus in it. One listener serves every link; what fails here is told when the page is opened.
 */
export function preloadOnIntent(document: Document, queryClient: QueryClient): void {
  const context = new RouterContextProvider(new Map([[queryClientContext, queryClient]]))
  const done = new Set<string>()

  function onIntent(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || link.origin !== location.origin || link.pathname === location.pathname) return
    if (done.has(link.href)) return
    done.add(link.href)
    for (const { route, params } of matchRoutes(routes, link.pathname) ?? []) {
      if (typeof route.lazy !== 'function') continue
      const args = { params, context, request: new Request(link.href), url: new URL(link.href), pattern: '' }
      const loaded = typeof route.loader === 'function' ? route.loader(args) : null
      Promise.all([route.lazy(), loaded]).catch(() => done.delete(link.href))
    }
  }

  for (const type of ['pointerover', 'touchstart', 'focusin']) {
    document.addEventListener(type, onIntent, { passive: true })
  }
}
