import type { MapNode, Relationship, Story } from '../../schema/documents.ts'
import { sideOf } from '../../state/side-of.ts'
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
 * @example toldTies([trailer]).people.map(({ id }) => id) // ['min-jun', 'seo-yun', 'dong-hyuk']
 */
export function toldTies(stories: readonly Story[]): ToldTies {
  return {
    people: stories.flatMap(({ map }) => map.nodes.map((node) => ({ ...node, side: sideOf(node, stories) }))),
    ties: stories.flatMap(({ relationships }) => relationships),
    sources: Object.assign({}, ...stories.map(({ sources }) => sources)),
  }
}

/** The ties at one of whose ends a character is; all of them for null. */
export function tiesOf(ties: readonly Relationship[], id: string | null): readonly Relationship[] {
  return id === null ? ties : ties.filter(({ from, to }) => from === id || to === id)
}
