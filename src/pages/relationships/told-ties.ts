import type { MapNode, Relationship, Story } from '../../schema/documents.ts'
import { asTold } from '../../state/as-told.ts'
import type { CitedSources } from '../../ui/receipts.tsx'

/** Somebody on the map: the middle of the portrait and half its width. */
export type PlacedPerson = MapNode & { r: number }

/** Who is tied to whom as far as the reader has seen the film. */
export type ToldTies = {
  /** Everybody at an end of a tie, with the side and the place on which they stand by then; first who has most ties. */
  people: readonly PlacedPerson[]
  ties: readonly Relationship[]
  /** The size of the map in the units of the places. */
  size: { width: number; height: number }
  sources: CitedSources
}

/**
 * Puts together what the stories of several levels tell.
 *
 * @param stories one document a level, the lowest first
 * @example toldTies([trailer]).people.map(({ id }) => id) // ['min-jun', 'seo-yun', 'dong-hyuk']
 */
export function toldTies(stories: readonly Story[]): ToldTies {
  const { places = {}, height = 0 } = stories.at(-1)?.map ?? {}
  const ties = stories.flatMap(({ relationships }) => relationships)
  const people = stories.flatMap(({ map }) =>
    map.nodes.map((node) => ({ ...asTold(node, stories), r: 40, ...places[node.id] })),
  )
  const count = ({ id }: MapNode) => tiesOf(ties, id).length
  return {
    people: people.toSorted((a, b) => count(b) - count(a)),
    ties,
    size: { width: 1000, height },
    sources: Object.assign({}, ...stories.map(({ sources }) => sources)),
  }
}

/** The ties at one of whose ends a character is; all of them for null. */
export function tiesOf(ties: readonly Relationship[], id: string | null): readonly Relationship[] {
  return id === null ? ties : ties.filter(({ from, to }) => from === id || to === id)
}
