import { useEffect, useEffectEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { opensHere } from '../state/opens-here.ts'
import { pageLink } from '../ui/page-link.tsx'

/** Follows every `PageLink` in the document without loading the site again. */
export function usePageLinks(): void {
  const navigate = useNavigate()
  const { pathname, search, hash } = useLocation()

  const follow = useEffectEvent((event: MouseEvent) => {
    const link = pageLink(event.target)
    if (link === null || event.defaultPrevented || !opensHere(event)) return
    event.preventDefault()
    void navigate(link.to, {
      // As browsers do with a link to the page that is open.
      replace: link.to === pathname + search + hash,
      preventScrollReset: link.keepsScroll,
    })
  })
  useEffect(() => {
    const onClick = (event: MouseEvent) => follow(event)
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
}
