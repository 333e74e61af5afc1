import type { Film } from '../../schema/documents.ts'
import { pagePath } from '../pages.ts'
import { type Findable, findable } from './findable.ts'

/**
 * The facts of the film, each section of them under its own name, too: what can be streamed where comes from here.
 *
 * @param aliasesOf what else people may type to find a section, by its id
 * @example findableFacts(film, () => []).find(({ id }) => id === 'fact/runtime')?.detail // '94 min'
 */
export function findableFacts({ sections }: Film, aliasesOf: (section: string) => readonly string[]): Findable[] {
  const addressOf = (id: string) => `${pagePath('film')}#${id}`
  return sections.flatMap(({ id, name, facts }) => {
    const [first] = facts
    if (first === undefined) return []
    return [
      {
        ...findable('fact', `section-${id}`, addressOf(first.id), name, aliasesOf(id)),
        detail: facts.map(({ label }) => label).join(' · '),
      },
      ...facts.map(({ id, label, claims, note }) => ({
        ...findable('fact', id, addressOf(id), label),
        texts: [...claims.map(({ text }) => text), note ?? ''],
        detail: claims[0]?.text ?? null,
      })),
    ]
  })
}

/**
 * The outlets that documents cite, each once.
 *
 * @param cited the `sources` of each document
 * @param known names that are found otherwise
 * @example findableOutlets([{ a: 'The Gazette', b: 'The Gazette' }], new Set()) // one, at '/sources#source-a'
 */
export function findableOutlets(
  cited: readonly Readonly<Record<string, string>>[],
  known: ReadonlySet<string>,
): Findable[] {
  const outlets = new Map<string, string>()
  for (const [id, outlet] of cited.flatMap((sources) => Object.entries(sources))) {
    if (!known.has(outlet) && !outlets.has(outlet)) outlets.set(outlet, id)
  }
  return [...outlets].map(([outlet, id]) => findable('outlet', id, `${pagePath('sources')}#source-${id}`, outlet))
}
