import { joinSyllable, splitSyllable } from './jamo.ts'

/** Vowels with an i or y sound, before which the South drops ㄹ altogether. */
const iotised = 'ㅣㅑㅕㅖㅛㅠ'

/**
 * Surnames that lost a ㄹ in the South: 이 (李), 임 (林), 유 (柳, 劉), 양 (梁), 나 (羅), 노 (盧, 魯), 여 (呂), 염 (廉), 육 (陸), 용 (龍).
 * Others are written the same and never had one, among them 임 (任) and 유 (兪).
 */
export const surnamesWithoutRieul: readonly string[] = [...'이임유양나노여염육용']

/**
 * The same syllable on the other side of the initial-sound law (두음법칙): the South drops a word's first ㄹ before an
 * i or y sound and says ㄴ for it before the others, the North keeps it. Names cross over in both directions. Null
 * where the law has nothing to say.
 *
 * Source: Korean Orthography (한글 맞춤법), §§ 11–12, and the North's 조선말규범집.
 *
 * @example acrossInitialSoundLaw('리') // '이'
 * @example acrossInitialSoundLaw('유') // '류'
 * @example acrossInitialSoundLaw('로') // '노'
 */
export function acrossInitialSoundLaw(character: string): string | null {
  const syllable = splitSyllable(character)
  if (syllable === null) return null
  const soft = iotised.includes(syllable.vowel)
  const others: Record<string, string> = soft ? { ㄹ: 'ㅇ', ㅇ: 'ㄹ' } : { ㄹ: 'ㄴ', ㄴ: 'ㄹ' }
  const onset = others[syllable.onset]
  return onset === undefined ? null : joinSyllable({ ...syllable, onset })
}
