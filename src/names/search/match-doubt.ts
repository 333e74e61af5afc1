import { jamoFromKeys } from '../hangul/keyboard-layout.ts'
import { fold } from './fold.ts'
import type { Match } from './match.ts'

/** Why a match may be none: a rare spelling, a letter that differs, or letters typed on the other layout. */
export type Doubt = 'sounds-like' | 'typo' | 'layout'

/** From the surest to the boldest. */
export const tiers: readonly Match['tier'][] = ['exact', 'spelling', 'prefix', 'sounds-like', 'typo']

/** Whole syllables, typed letter by letter. */
const wholeSyllables = /^(?:[ㄱ-ㅎ][ㅏ-ㅣ]{1,2}[ㄱ-ㅎ]{0,2})+$/
/** A vowel by itself, which no name and no beginning of a name has. */
const looseVowel = /[ㅏ-ㅣ]/

/**
 * What to tell people of a match that is no more than a guess; null where it is none. A slip counts as one of the
 * layout where the letters make no sense in the layout that they were typed in, but do in the other.
 *
 * @example doubtOf(index.search('gyunam')[0], 'gyunam') // null
 * @example doubtOf(index.search('rnryghks')[0], 'rnryghks') // 'layout', 구교환
 */
export function doubtOf({ tier }: Match, query: string): Doubt | null {
  if (tier === 'sounds-like') return 'sounds-like'
  if (tier !== 'typo') return null
  return isOtherLayout(query) ? 'layout' : 'typo'
}

function isOtherLayout(query: string): boolean {
  return /[a-z]/i.test(query) ? wholeSyllables.test(fold(jamoFromKeys(query))) : looseVowel.test(query)
}
