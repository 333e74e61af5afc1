import type { ReactNode } from 'react'

/** What some sources say. `content` is shown in place of the plain text, which then only tells claims apart. */
export type Claim = {
  text: string
  content?: ReactNode
  sources: readonly string[]
  /** How many of the sources are of standing. */
  standing: number
}

/**
 * Whether sources of standing contradict each other. A slip on somebody's blog is no dispute.
 *
 * @example isDisputed([{ standing: 4 }, { standing: 0 }]) // false
 */
export function isDisputed(claims: readonly Pick<Claim, 'standing'>[]): boolean {
  return claims.filter(({ standing }) => standing > 0).length > 1
}
