import type { Cast, Name, Story } from '../../schema/documents.ts'
import { billings, type Side } from '../../schema/vocabulary.ts'
import { pagePath } from '../pages.ts'
import { type Findable, findable } from './findable.ts'

/**
 * Everybody in the cast and the crew: characters in billing order, performers with all that they did, then who
 * else made the film.
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
  const jobs = crewOf(cast)
  const performers = Map.groupBy(credits, ({ performer }) => performer.id)
  return [
    ...credits.map(({ id, character, performer, portrait, rank, unit, side }) => ({
      ...named('character', id, pathOf(id), character),
      texts: [rank, unit, sides[side], ...told(id, stories)].filter((text) => text != null),
      detail: performer.display,
      portrait,
    })),
    ...[...performers].flatMap(([id, parts]) =>
      parts.slice(0, 1).map(({ performer, portrait }) => {
        const done = [...(jobs.get(id)?.jobs ?? [])]
        return {
          ...named('performer', id, pagePath('person', { slug: id }), performer),
          texts: done,
          detail: [...parts.map(({ character }) => character.display), ...done].join(', '),
          portrait,
        }
      }),
    ),
    ...[...jobs]
      .filter(([id]) => !performers.has(id))
      .map(([id, { name, jobs }]) => ({
        ...named('crew', id, pagePath('person', { slug: id }), name),
        texts: [...jobs],
        detail: [...jobs].join(', '),
      })),
  ]
}

/** What the story tells of a character, beside what they carry. */
function told(id: string, stories: readonly Story[]): string[] {
  return stories.flatMap(({ characters }) =>
    (characters[id]?.facts ?? []).flatMap(({ label, claims }) => [label, ...claims.map(({ text }) => text)]),
  )
}

/** Each of the crew once, with everything that they did. */
function crewOf({ crew }: Cast): Map<string, { name: Name; jobs: Set<string> }> {
  const known = new Map<string, { name: Name; jobs: Set<string> }>()
  for (const { job, claims } of crew) {
    for (const { id, ...name } of claims.flatMap(({ people }) => people)) {
      const person = known.get(id) ?? { name, jobs: new Set() }
      known.set(id, person)
      person.jobs.add(job)
    }
  }
  return known
}

function named(kind: 'character' | 'performer' | 'crew', id: string, path: string, name: Name): Findable {
  const { display, hangul, credited, rendering, spellings } = name
  const aliases = [credited, ...(rendering === null ? [] : [rendering]), ...spellings.map(({ text }) => text)]
  const one = findable(kind, id, path, display === hangul ? credited : display, aliases)
  return { ...one, name: { ...one.name, hangul } }
}
