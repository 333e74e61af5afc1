import type { MapNode, Relationship, Story } from '../../schema/documents.ts'
import type { Side } from '../../schema/vocabulary.ts'
import type { CitedSources } from '../../ui/receipts.tsx'

/** Who is tied to whom as far as the reader has seen the film. */
export type ToldTies = {
  /** Everybody at an end of a tie, with the side on which they stand by then. */
  people: readonly MapNode[]
  ties: readonly Relationship[]
  sources: CitedSources
}

/**
 * Puts together what the stories of several levels tell.
 *
 * @param stories one document a level, the lowest first
 * @example toldTies([trailer]).people.map(({ id }) => id) // ['kyu-nam', 'hyun-sang', 'dong-hyuk']
 */
export function toldTies(stories: readonly Story[]): ToldTies {
  const sides = laterSides(stories)
  return {
    people: stories.flatMap(({ map }) => map.nodes.map((node) => ({ ...node, side: sides.get(node.id) ?? node.side }))),
    ties: stories.flatMap(({ relationships }) => relationships),
    sources: Object.assign({}, ...stories.map(({ sources }) => sources)),
  }
}

/** The sides on which the stories show characters elsewhere than the trailer does, by id. */
export function laterSides(stories: readonly Story[]): ReadonlyMap<string, Side> {
  return new Map(
    stories.flatMap(({ characters }) =>
      Object.entries(characters).flatMap(([id, { side }]) => (side === null ? [] : [[id, side] as const])),
    ),
  )
}

/** The ties at one of whose ends a character is; all of them for null. */
export function tiesOf(ties: readonly Relationship[], id: string | null): readonly Relationship[] {
  return id === null ? ties : ties.filter(({ from, to }) => from === id || to === id)
}
