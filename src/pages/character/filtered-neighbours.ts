import type { Lang } from '../../languages/registry.ts'
import type { Credit } from '../../schema/documents.ts'
import { castAddress, filterCast, findable } from '../../state/cast-filter.ts'
import type { Neighbour } from './neighbours.tsx'

type FilteredNeighbours = {
  previous: Neighbour | null
  next: Neighbour | null
  /** The filters as a query string, without what is none. */
  search: string
}

/**
 * The characters before and after one, in the order of the filters that the reader came with.
 *
 * @param query the page's query string
 * @returns null where there are no filters, or they leave the character out
 * @example filteredNeighbours(cast.credits, 'rifle', '?side=nomads', 'en')?.next?.id // 'wandering-man'
 */
export function filteredNeighbours(
  credits: readonly Credit[],
  id: string,
  query: string,
  lang: Lang,
): FilteredNeighbours | null {
  const filter = castAddress.parse(new URLSearchParams(query))
  const search = castAddress.serialise(filter)
  const order = filterCast(findable(credits), filter, lang)
  const place = order.findIndex((credit) => credit.id === id)
  if (search === '' || place === -1) return null
  return { previous: neighbourOf(order[place - 1]), next: neighbourOf(order[place + 1]), search }
}

function neighbourOf(credit: Credit | undefined): Neighbour | null {
  if (credit === undefined) return null
  const { id, character, performer, portrait, side } = credit
  return { id, name: character.display, performer: performer.display, portrait, side }
}
