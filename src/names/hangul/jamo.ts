/**
 * Hangul syllables and their letters (jamo). A syllable is an onset (초성, the initial consonant), a vowel (중성) and
 * perhaps a coda (종성, the final consonant). Unicode counts all 11,172 of them through in that order, from 가 on:
 * The Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
 */

const onsets = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ']
const codas = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ']
const firstSyllable = 0xac00
const firstOnset = 0x1100
const firstVowel = 0x1161
const firstCoda = 0x11a8

/** Letters that take two keys, each followed by those two. Doubled consonants (ㄲ) are one key, with Shift. */
const twoKeys =
  'ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ'
const pairs = new Map(twoKeys.split(' ').map((three) => [three.charAt(0), three.slice(1)]))

/** The letters of one syllable; `coda` is `''` where there is none. */
export type Syllable = { onset: string; vowel: string; coda: string }

/**
 * Takes a syllable apart; null for anything else.
 *
 * @example splitSyllable('훈') // { onset: 'ㅎ', vowel: 'ㅜ', coda: 'ㄴ' }
 * @example splitSyllable('k') // null
 */
export function splitSyllable(character: string): Syllable | null {
  const number = character.charCodeAt(0) - firstSyllable
  const onset = onsets[Math.floor(number / (vowels.length * codas.length))]
  const vowel = vowels[Math.floor(number / codas.length) % vowels.length]
  const coda = codas[number % codas.length]
  return onset === undefined || vowel === undefined || coda === undefined ? null : { onset, vowel, coda }
}

/**
 * Puts a syllable together.
 *
 * @example joinSyllable({ onset: 'ㅎ', vowel: 'ㅜ', coda: 'ㄴ' }) // '훈'
 */
export function joinSyllable({ onset, vowel, coda }: Syllable): string {
  const number = (onsets.indexOf(onset) * vowels.length + vowels.indexOf(vowel)) * codas.length + codas.indexOf(coda)
  return String.fromCharCode(firstSyllable + number)
}

/**
 * Hangul as the single letters that are typed for it, so that a syllable in the middle of being composed is the
 * beginning of the finished one. Everything else stays as it is.
 *
 * @example jamoOf('구교환') // 'ㄱㅜㄱㅛㅎㅗㅏㄴ'
 * @example jamoOf('이젷') // 'ㅇㅣㅈㅔㅎ', the beginning of jamoOf('이제훈')
 */
export function jamoOf(text: string): string {
  return text.replace(/[가-힣ㄱ-ㅣ\u1100-\u11ff]/g, (character) => {
    const syllable = splitSyllable(character)
    const letters = syllable ? [syllable.onset, syllable.vowel, syllable.coda] : [standalone(character)]
    return letters.map((letter) => pairs.get(letter) ?? letter).join('')
  })
}

/** A conjoining letter (U+1100 and on), which decomposed texts are made of, as the letter that stands by itself. */
function standalone(character: string): string {
  const code = character.charCodeAt(0)
  return onsets[code - firstOnset] ?? vowels[code - firstVowel] ?? codas[code - firstCoda + 1] ?? character
}
