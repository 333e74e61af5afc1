import { splitSyllable } from '../hangul/jamo.ts'
import { finalSounds, revisedOnsets, revisedVowels } from './romanisation-tables.ts'

/**
 * How Revised Romanisation writes a surname or a given name, syllable by syllable, the form of the syllable by itself
 * first. In names it shows no change of sound from one syllable to the next (§ 3.4.4, Han Bok-nam); what its letters
 * are before a vowel (Hyeogin, beside Hyeok-in) and ㄹㄹ, written ll, are no such change. The rule leaves surnames to a
 * later decision (§ 3.4.2), which was never made; here they are written by their letters too.
 *
 * @param syllables of the surname or of the given name, never both: nothing passes between them
 * @example revisedForms(['규', '남']) // [['gyu'], ['nam']]
 * @example revisedForms(['혁', '인']) // [['hyeok', 'hyeog'], ['in']]
 * @example revisedForms(['달', '래']) // [['dal'], ['lae', 'rae']]
 */
export function revisedForms(syllables: readonly string[]): string[][] {
  const split = syllables.map(splitSyllable)
  return split.map((syllable, at) => {
    if (syllable === null) return []
    const { onset, vowel, coda } = syllable
    const afterRieul = onset === 'ㄹ' && split[at - 1]?.coda === 'ㄹ'
    const beginnings = [...(afterRieul ? ['l'] : []), revisedOnsets.get(onset) ?? '']
    const alone = finalSounds.get(coda) ?? ''
    const linked = split[at + 1]?.onset === 'ㅇ' && coda !== 'ㅇ' ? revisedOnsets.get(coda) : undefined
    const endings = [...new Set([alone, linked ?? alone])]
    return beginnings.flatMap((start) => endings.map((end) => start + (revisedVowels.get(vowel) ?? '') + end))
  })
}
