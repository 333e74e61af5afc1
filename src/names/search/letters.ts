import { jamoOf } from '../hangul/jamo.ts'
import { fold } from './fold.ts'

/**
 * The letters in which names and queries are compared: small Latin letters without marks, digits, single jamo.
 *
 * @example lettersOf('Kim Min-jun') // 'kimminjun'
 * @example lettersOf('임규ㄴ') // 'ㅇㅣㅁㄱㅠㄴ', also from its decomposed form
 */
export function lettersOf(text: string): string {
  return jamoOf(fold(text))
}

/** A stretch of a text, in UTF-16 offsets: `text.slice(start, end)`. */
export type Stretch = { start: number; end: number }

const syllable = /^[가-힣]$/
const hangulSyllable = '[가-힣]|[\\u1100-\\u115f][\\u1160-\\u11a7]+[\\u11a8-\\u11ff]*'
const syllableOrWord = new RegExp(`${hangulSyllable}|(?:(?![가-힣\\u1100-\\u11ff])[\\p{L}\\p{M}\\p{N}])+`, 'gu')
const syllableOrSign = new RegExp(`${hangulSyllable}|[^\\p{M}]\\p{M}*`, 'gu')

/** One Hangul syllable of a text, or one word in other letters. */
export type TextPart = Stretch & { text: string; hangul: boolean }

/**
 * The syllables and words that a text is made of, with their places in the text as it was given.
 *
 * @example textParts('Min-jun') // [{ text: 'min', hangul: false, start: 0, end: 3 }, { text: 'jun', …, 4, 7 }]
 * @example textParts('민준') // [{ text: '민', hangul: true, start: 0, end: 1 }, { text: '준', …, 1, 2 }]
 */
export function textParts(text: string): TextPart[] {
  return [...text.matchAll(syllableOrWord)].map(({ 0: found, index }) => {
    const folded = syllable.test(found) ? found : fold(found)
    return { text: folded, hangul: syllable.test(folded), start: index, end: index + found.length }
  })
}

/** The letters of a text, and where in it each of them stands. */
export type LetterPlaces = { letters: string; places: readonly Stretch[] }

/**
 * Where each letter of a text stands in it; the letters of one Hangul syllable all stand where the syllable does.
 *
 * @example letterPlaces('Jé-') // { letters: 'je', places: [{ start: 0, end: 1 }, { start: 1, end: 2 }] }
 */
export function letterPlaces(text: string): LetterPlaces {
  const places: Stretch[] = []
  let letters = ''
  for (const { 0: found, index } of text.matchAll(syllableOrSign)) {
    for (const letter of lettersOf(found)) {
      letters += letter
      for (let unit = 0; unit < letter.length; unit++) places.push({ start: index, end: index + found.length })
    }
  }
  return { letters, places }
}
