import type { Story } from '../schema/documents.ts'
import type { Side } from '../schema/vocabulary.ts'
import { sideOf } from './side-of.ts'

type Person = { id: string; side: Side; portrait: string }

/**
 * Somebody with the side and the portrait that the levels of the story that have come tell.
 *
 * @example asTold({ id: 'seo-yun', side: 'civilians', portrait: '/portraits/seo-yun.svg' }, [trailer, firstAct]).portrait
 * // '/portraits/1/seo-yun.svg'
 */
export function asTold<T extends Person>(person: T, stories: readonly Story[]): T {
  const portrait = stories.reduce((known, { characters }) => characters[person.id]?.portrait ?? known, person.portrait)
  return { ...person, side: sideOf(person, stories), portrait }
}
