import type { QueryClient } from '@tanstack/react-query'
import { matchRoutes, RouterContextProvider } from 'react-router'
import { pageLink } from '../ui/page-link.tsx'
import { queryClientContext, routes } from './routes.tsx'

/**
 * Fetches the code and the documents of a page before its link is pressed: as soon as a pointer is over the link, a
 * finger on it or focus in it; and on a touch screen, where nothing hovers, for every link that comes into view, if
 * the connection is known to be good and nobody saves data. What fails here is told when the page is opened.
 */
export function prefetchLinks(document: Document, queryClient: QueryClient): void {
  const context = new RouterContextProvider(new Map([[queryClientContext, queryClient]]))
  const done = new Set<string>()

  async function prefetch(target: EventTarget | null): Promise<void> {
    const link = pageLink(target)
    if (link === null) return
    const url = new URL(link.to, location.href)
    if (url.pathname === location.pathname || done.has(url.pathname)) return
    done.add(url.pathname)
    for (const { route, params } of matchRoutes(routes, url.pathname) ?? []) {
      if (typeof route.lazy !== 'function') continue
      const args = { params, context, request: new Request(url), url, pattern: '' }
      const loaded = typeof route.loader === 'function' ? route.loader(args) : null
      await Promise.all([route.lazy(), loaded]).catch(() => done.delete(url.pathname))
    }
  }

  const onIntent = ({ target }: Event) => void prefetch(target)
  for (const type of ['pointerover', 'touchstart', 'focusin']) {
    document.addEventListener(type, onIntent, { passive: true })
  }
  if (hasBandwidthToSpare()) prefetchInView(document, prefetch)
}

/** One page after the other, so that a press never waits behind many. Begins with the first touch: a page that is only looked at costs nothing more. */
function prefetchInView(document: Document, prefetch: (link: Element) => Promise<void>): void {
  let queue = Promise.resolve()
  const inView = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      inView.unobserve(target)
      queue = queue.then(() => (target.isConnected ? prefetch(target) : undefined))
    }
  })
  const observed = new WeakSet<Element>()
  const observe = () => {
    for (const link of document.querySelectorAll('a[data-page]')) {
      if (observed.has(link)) continue
      observed.add(link)
      inView.observe(link)
    }
  }
  document.addEventListener('touchend', () => setTimeout(observe), { passive: true })
}

/** Chromium says how good a connection is; other browsers do not say, and there nothing is fetched ahead. */
function hasBandwidthToSpare(): boolean {
  const { connection } = navigator as Navigator & { connection?: { effectiveType?: string; saveData?: boolean } }
  return matchMedia('(hover: none)').matches && connection?.effectiveType === '4g' && connection.saveData !== true
}
