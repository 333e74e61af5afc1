import { filterNames } from '../../state/filter-names.ts'
import { veiled } from './place-code.ts'

/** What is shared. */
export type Shared = {
  /** Where it is: nothing for the page, else `#` and what its id begins with, if need be after other filters. */
  to?: string
  /** The rest of its id. */
  id?: string
  /** Whether that may tell too much to somebody who has not seen as far. */
  isVeiled?: boolean
}

/**
 * The address to hand on: the page's own in its language, with filters and place. Nothing else in a query string is
 * ours, such as what others add to count visitors.
 *
 * @example shareAddress({ to: '#beat-', id: 'fence' }) // 'https://films.example/ko/story?who=kyu-nam#beat-fence'
 */
export function shareAddress({ to = '', id = '', isVeiled = false }: Shared): string {
  const { searchParams, hash } = new URL(to, location.href)
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  const url = new URL(canonical ?? location.pathname, location.href)
  url.search = String(new URLSearchParams([...searchParams].filter(([name]) => filterNames.includes(name))))
  url.hash = hash + (isVeiled ? veiled(id) : id)
  return url.href
}
