import { filterNames } from '../../state/filter-names.ts'
import { veiled } from './place-code.ts'

/** The page or part of it that is shared. */
export type Shared = {
  /** Empty for the page, or else `#` and the prefix of the id, optionally after a query with filters. */
  to?: string
  /** The rest of its id. */
  id?: string
  /** Whether the id may spoil something and has to be hidden. */
  isVeiled?: boolean
}

/**
 * The address to share: that of the page in its language, with filters and place. Other parameters, such as those that
 * count visitors, are left out.
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
