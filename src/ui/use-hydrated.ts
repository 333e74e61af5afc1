import { useSyncExternalStore } from 'react'

/**
 * False in prerendered pages and while React takes them over, true afterwards. What depends on the query string
 * waits for it, because a static host serves the same prerendered page for every query string.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
