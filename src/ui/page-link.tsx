import type { ComponentProps } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

type Props = ComponentProps<'a'> & {
  /** An address on this site, from its root. */
  to: string
  preventScrollReset?: boolean
}

/**
 * A link within the site. React Router's own `Link` does the same, but brings the code of framework mode with it.
 */
export function PageLink({ to, preventScrollReset = false, onClick, ...props }: Props) {
  const href = useHref(to)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { preventScrollReset })
  return (
    <a
      {...props}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
    />
  )
}
