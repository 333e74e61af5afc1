import { type ReactNode, Suspense } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { useAfterPaint } from './use-after-paint.ts'

/**
 * What is below the first screen of a page. React takes it over apart from what is above it, and when a link leads
 * to the page it is rendered after the first screen has been painted.
 */
export function BelowFirstScreen({ children }: { children: ReactNode }) {
  const isTheirTurn = useAfterFirstScreen()
  return <Suspense>{isTheirTurn && children}</Suspense>
}

/**
 * False until the first screen of a page has been painted. True at once where the whole page must be there: on a
 * first view, on the way back to a page, which is then scrolled to where it was, and where the address points at a
 * part of it.
 */
export function useAfterFirstScreen(): boolean {
  const { hash } = useLocation()
  const isWhole = useNavigationType() === 'POP' || hash !== ''
  return useAfterPaint<boolean>(true, isWhole)
}
