import type { Story } from '../schema/documents.ts'
import type { Side } from '../schema/vocabulary.ts'

/**
 * The side that somebody is on, as far as the levels of the story that have come tell.
 *
 * @example sideOf({ id: 'seo-yun', side: 'civilians' }, [trailer, firstAct]) // 'family'
 */
export function sideOf({ id, side }: { id: string; side: Side }, stories: readonly Story[]): Side {
  return stories.reduce((known, { characters }) => characters[id]?.side ?? known, side)
}
