import { film } from 'virtual:film'
import type { Side } from '../../schema/vocabulary.ts'

export const relationshipsViews = ['map', 'table'] as const
export type RelationshipsView = (typeof relationshipsViews)[number]

/** What somebody remembers of a character without a name; `rank`, `carries` and `place` are keys: see `clueBook`. */
export type Clues = { side: Side | null; rank: string | null; carries: string | null; place: string | null }

/** `who` is the id of a character: the one chosen on the map, the one whose ties the table shows. */
export type RelationshipsFilter = Clues & { view: RelationshipsView; who: string | null }

export const noClues: Clues = { side: null, rank: null, carries: null, place: null }
export const allTies: RelationshipsFilter = { view: 'map', who: null, ...noClues }

/** Parts of ids and numbers. Whether anybody or anything is meant by one depends on what the reader has seen. */
const key = /^[a-z\d]+(?:[.-][a-z\d]+)*$/
const longestKey = 80
const keyNames = ['who', 'rank', 'carries', 'place'] as const

/**
 * The filter in a query string. Total: a value that is none becomes the default.
 *
 * @example parseRelationshipsFilter(new URLSearchParams('view=table&who=kyu-nam&side=sea')) // { ...allTies, view: 'table', who: 'kyu-nam' }
 */
export function parseRelationshipsFilter(params: URLSearchParams): RelationshipsFilter {
  const keyIn = (name: string) => {
    const value = params.get(name) ?? ''
    return value.length <= longestKey && key.test(value) ? value : null
  }
  return {
    view: relationshipsViews.find((view) => view === params.get('view')) ?? allTies.view,
    side: film.sides.find((side) => side === params.get('side')) ?? null,
    who: keyIn('who'),
    rank: keyIn('rank'),
    carries: keyIn('carries'),
    place: keyIn('place'),
  }
}

/**
 * The query string of a filter, defaults left out.
 *
 * @example serialiseRelationshipsFilter({ ...allTies, view: 'table', who: 'kyu-nam' }) // '?view=table&who=kyu-nam'
 * @example serialiseRelationshipsFilter(allTies) // ''
 */
export function serialiseRelationshipsFilter(filter: RelationshipsFilter): string {
  const params = new URLSearchParams()
  if (filter.view !== allTies.view) params.set('view', filter.view)
  if (filter.side !== null) params.set('side', filter.side)
  for (const name of keyNames) {
    const value = filter[name]
    if (value !== null) params.set(name, value)
  }
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}
