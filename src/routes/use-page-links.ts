import { useEffect, useEffectEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'

/** Follows every `PageLink` in the document without loading the site again. */
export function usePageLinks(): void {
  const navigate = useNavigate()
  const { pathname, search, hash } = useLocation()

  const follow = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-page]') : null
    if (link === null || event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    const to = link.pathname + link.search + link.hash
    void navigate(to, {
      // As browsers do with a link to the page that is open.
      replace: to === pathname + search + hash,
      preventScrollReset: link.dataset.page === 'keep-scroll',
    })
  })
  useEffect(() => {
    const onClick = (event: MouseEvent) => follow(event)
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
}

/** A press that opens a link in this window: not a new tab, not a download. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}
