import type { ComponentProps } from 'react'
import { Link } from 'react-router'

/** A link within the site. (`discover` is for routes that a server tells of; here the route table is whole.) */
export function PageLink(props: ComponentProps<typeof Link>) {
  return <Link discover="none" {...props} />
}
