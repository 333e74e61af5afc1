/** The keys of an English layout; capitals are keys with Shift. */
const keys = [...'qwertyuiopasdfghjklzxcvbnmQWERTOP']
/** What the same keys give in the Korean two-set layout (두벌식, KS X 5002). */
const jamo = [...'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ']

/**
 * What would have been typed had the layout been Korean. With caps lock on, that is, without one small letter, the
 * capitals are taken for small ones. What is on no such key stays.
 *
 * @example jamoFromKeys('rnryghks') // 'ㄱㅜㄱㅛㅎㅗㅏㄴ', 구교환
 * @example jamoFromKeys('DLWPGNS') // 'ㅇㅣㅈㅔㅎㅜㄴ', 이제훈
 */
export function jamoFromKeys(text: string): string {
  const typed = /[a-z]/.test(text) ? text : text.toLowerCase()
  return typed.replace(/[a-z]/gi, (key) => jamo[keys.indexOf(key)] ?? jamo[keys.indexOf(key.toLowerCase())] ?? key)
}

/**
 * What would have been typed had the layout been English, in small letters. Takes single jamo, as `jamoOf` gives them.
 *
 * @example keysFromJamo('ㅣㄷㄷ ㅓㄷ-ㅗㅐㅐㅜ') // 'lee je-hoon'
 */
export function keysFromJamo(letters: string): string {
  return letters.replace(/[ㄱ-ㅣ]/g, (letter) => keys[jamo.indexOf(letter)]?.toLowerCase() ?? letter)
}
