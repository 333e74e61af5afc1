import type { Cast, Name, Story } from '../../schema/documents.ts'
import { billings, type Side } from '../../schema/vocabulary.ts'
import { pagePath } from '../pages.ts'
import { type Findable, findable } from './findable.ts'

/**
 * Everybody in the cast and the crew: characters and performers in billing order, then who made the film.
 *
 * @param stories as far as the reader has seen the film: what they tell of a character leads to it
 * @param sides what the sides are called
 * @example findablePeople(cast, [], {}).find(({ id }) => id === 'performer/lee-je-hoon')?.path // '/people/lee-je-hoon'
 */
export function findablePeople(
  cast: Cast,
  stories: readonly Story[],
  sides: Readonly<Record<Side, string>>,
): Findable[] {
  const credits = billings.flatMap((billing) => cast.credits.filter((credit) => credit.billing === billing))
  const pathOf = (slug: string) => pagePath('character', { slug })
  return [
    ...credits.map(({ id, character, performer, portrait, rank, unit, side }) => ({
      ...named('character', id, pathOf(id), character),
      texts: [rank, unit, sides[side], ...told(id, stories)].filter((text) => text != null),
      detail: performer.display,
      portrait,
    })),
    ...credits.map(({ character, performer, portrait }) => ({
      ...named('performer', performer.id, pagePath('person', { slug: performer.id }), performer),
      detail: character.display,
      portrait,
    })),
    ...crewOf(cast),
  ]
}

/** What the story tells of a character, beside what they carry. */
function told(id: string, stories: readonly Story[]): string[] {
  return stories.flatMap(({ characters }) =>
    (characters[id]?.facts ?? []).flatMap(({ label, claims }) => [label, ...claims.map(({ text }) => text)]),
  )
}

/** Each of the crew once, with everything that they did. */
function crewOf({ crew }: Cast): Findable[] {
  const jobs = new Map<string, { name: Name; jobs: Set<string> }>()
  for (const { job, claims } of crew) {
    for (const { id, ...name } of claims.flatMap(({ people }) => people)) {
      const known = jobs.get(id) ?? { name, jobs: new Set() }
      jobs.set(id, known)
      known.jobs.add(job)
    }
  }
  return [...jobs].map(([id, { name, jobs }]) => ({
    ...named('crew', id, pagePath('person', { slug: id }), name),
    texts: [...jobs],
    detail: [...jobs].join(', '),
  }))
}

function named(kind: 'character' | 'performer' | 'crew', id: string, path: string, name: Name): Findable {
  const { display, hangul, credited, rendering, spellings } = name
  const aliases = [credited, ...(rendering === null ? [] : [rendering]), ...spellings.map(({ text }) => text)]
  const one = findable(kind, id, path, display === hangul ? credited : display, aliases)
  return { ...one, name: { ...one.name, hangul } }
}
