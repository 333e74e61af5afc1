import { lazy, Suspense } from 'react'
import { useLocation } from 'react-router'
import { useBrowserValue } from '../state/use-browser-value.ts'
import type { FurtherProps } from './sharing/further.tsx'

/** Only a link to a part of the page asks for it. Where its code does not arrive, the page is as it is without. */
const Further = lazy(() => import('./sharing/further.tsx').catch(() => ({ default: () => null })))

/**
 * One line for whom a link leads further than they have watched: never to what. It stands beside the choice of more,
 * and where that brings what the link leads to, the page goes there.
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
