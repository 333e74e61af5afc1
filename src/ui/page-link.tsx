import type { ComponentProps } from 'react'

type Props = ComponentProps<'a'> & {
  /** An address on this site, from its root. */
  to: string
  /** Whether the page stays where it is scrolled to. */
  preventScrollReset?: boolean
}

/**
 * A link within the site. It knows nothing of the router: one listener in `app/use-page-links.ts` follows every link
 * that carries `data-page`, so a page of many links costs no more to render than its text.
 */
export function PageLink({ to, preventScrollReset = false, ...props }: Props) {
  return <a data-page={preventScrollReset ? 'keep-scroll' : ''} {...props} href={to} />
}

/** The `PageLink` that an event happened in, in HTML or in a drawing: its address, and whether the page keeps its scroll. */
export function pageLink(target: EventTarget | null): { to: string; keepsScroll: boolean } | null {
  const link = target instanceof Element ? target.closest('a[data-page]') : null
  const to = link?.getAttribute('href') ?? null
  return to === null ? null : { to, keepsScroll: link?.getAttribute('data-page') === 'keep-scroll' }
}
