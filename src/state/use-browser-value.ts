import { useSyncExternalStore } from 'react'

/**
 * A value that only the browser knows; while React takes a prerendered page over, the value that the page was
 * prerendered with. Where both are the same, as on most first views, nothing is rendered a second time.
 *
 * @example const search = useBrowserValue(location.search, '') // a static host serves one page for every query string
 */
export function useBrowserValue<T extends string | boolean>(inBrowser: T, prerendered: T): T {
  return useSyncExternalStore(
    neverChanges,
    () => inBrowser,
    () => prerendered,
  )
}

/** False in prerendered pages and while React takes them over, true afterwards. */
export function useHydrated(): boolean {
  return useBrowserValue(true, false)
}

function neverChanges(): () => void {
  return () => {}
}
