import type { Beat, Character, Fact, Relationship, Story } from '../../schema/documents.ts'
import type { CitedSources } from '../../ui/receipts.tsx'

/** Somebody to whom a character is tied, with every tie between the two. */
export type Connection = {
  id: string
  name: string
  portrait: string
  ties: readonly { tie: Relationship; sources: CitedSources }[]
}

export type Scene = Pick<Beat, 'id' | 'title' | 'place'>
type Carried = { text: string; sources: readonly string[]; cited: CitedSources }
type Point = Character['reviews'][number]['points'][number]

/** What a character's page shows, up to the reader's level. */
export type ToldCharacter = {
  scenes: readonly Scene[]
  connections: readonly Connection[]
  carries: readonly Carried[]
  /** Facts above level 0, a list for each level. */
  facts: readonly { facts: readonly Fact[]; sources: CitedSources }[]
  /** By the id of the review. */
  points: ReadonlyMap<string, readonly Point[]>
}

/**
 * Puts together what a character's own document and the stories tell of them.
 *
 * @param stories one document a level from 0 up, the lowest first; none while the reader stays at level 0
 * @example tellCharacter(minJun, []).connections.map(({ name }) => name) // ['Park Seo-yun']
 */
export function tellCharacter(character: Character, stories: readonly Story[]): ToldCharacter {
  const { id } = character
  const told = stories.flatMap(({ characters, sources }) =>
    characters[id] === undefined ? [] : [{ ...characters[id], sources }],
  )
  const isInStory = stories.length > 0
  const reviewed = [
    ...character.reviews.flatMap(({ id, points }) => points.map((point) => ({ ...point, review: id }))),
    ...told.flatMap(({ points }) => points),
  ]
  return {
    scenes: isInStory
      ? stories.flatMap(({ beats }) => beats.filter(({ characters }) => characters.some((one) => one.id === id)))
      : character.scenes,
    connections: isInStory ? connectionsIn(stories, id) : ownConnections(character),
    carries: isInStory
      ? told.flatMap(({ carries, sources }) => carries.map((thing) => ({ ...thing, cited: sources })))
      : character.carries.map((thing) => ({ ...thing, cited: character.sources })),
    facts: told.filter(({ facts }) => facts.length > 0),
    points: Map.groupBy(reviewed, ({ review }) => review),
  }
}

function ownConnections({ relationships, sources }: Character): Connection[] {
  return [...Map.groupBy(relationships, ({ other }) => other.id)].flatMap(([, ties]) =>
    ties.slice(0, 1).map(({ other }) => ({ ...other, ties: ties.map((tie) => ({ tie, sources })) })),
  )
}

function connectionsIn(stories: readonly Story[], id: string): Connection[] {
  const people = new Map(stories.flatMap(({ map }) => map.nodes.map((node) => [node.id, node] as const)))
  const ties = stories.flatMap(({ relationships, sources }) =>
    relationships.filter(({ from, to }) => from === id || to === id).map((tie) => ({ tie, sources })),
  )
  const byOther = Map.groupBy(ties, ({ tie }) => (tie.from === id ? tie.to : tie.from))
  return [...byOther].flatMap(([other, ties]) => {
    const person = people.get(other)
    return person === undefined ? [] : [{ id: other, name: person.name, portrait: person.portrait, ties }]
  })
}
