import { type ReactNode, Suspense, startTransition, useEffect, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'

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
  const [painted, setPainted] = useState(isWhole)
  useEffect(() => {
    if (painted) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [painted])
  return painted
}
