import type { ComponentProps } from 'react'

/** A link that leaves the site. Only http(s) addresses become links; anything else stays text. */
export function ExternalLink({ href, children, ...props }: ComponentProps<'a'> & { href: string }) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>
  return (
    <a href={href} rel="noreferrer" {...props}>
      {children}
    </a>
  )
}
