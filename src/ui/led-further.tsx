import { lazy, Suspense } from 'react'
import { useLocation } from 'react-router'
import { useBrowserValue } from '../state/use-browser-value.ts'
import type { FurtherProps } from './sharing/further.tsx'

/** Loaded only for a link to a part of the page. If it fails to load, nothing is shown. */
const Further = lazy(() => import('./sharing/further.tsx').catch(() => ({ default: () => null })))

/**
 * One line for readers whose link goes further than they have watched. It does not say where. It is shown beside the
 * button for more; if that brings up the place, the page scrolls there.
 *
 * @example <LedFurther documents={stories} part="beats" prefix="beat-" />
 */
export function LedFurther(props: FurtherProps) {
  const place = useBrowserValue(useLocation().hash, '').slice(1)
  return (
    place !== '' && (
      <Suspense>
        <Further place={place} {...props} />
      </Suspense>
    )
  )
}
