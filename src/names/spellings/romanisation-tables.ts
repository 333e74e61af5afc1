/**
 * The two systems that Korean names are written by, apart from the machines that apply them. A table has a letter of
 * Hangul with the Latin ones for it: `revisedOnsets.get('ㄱ')` // 'g'
 */
export type LetterTable = ReadonlyMap<string, string>

/** Revised Romanisation: 국어의 로마자 표기법, Ministry of Culture and Tourism 2000-8, chapter 2. */
export const revisedOnsets = letterTable(
  'ㄱg ㄲkk ㄴn ㄷd ㄸtt ㄹr ㅁm ㅂb ㅃpp ㅅs ㅆss ㅇ ㅈj ㅉjj ㅊch ㅋk ㅌt ㅍp ㅎh',
)
export const revisedVowels = letterTable(
  'ㅏa ㅐae ㅑya ㅒyae ㅓeo ㅔe ㅕyeo ㅖye ㅗo ㅘwa ㅙwae ㅚoe ㅛyo ㅜu ㅝwo ㅞwe ㅟwi ㅠyu ㅡeu ㅢui ㅣi',
)

/**
 * McCune–Reischauer: G. M. McCune and E. O. Reischauer, "The Romanization of the Korean Language", Transactions of the
 * Korea Branch of the Royal Asiatic Society 29 (1939). Onsets as they begin a word.
 */
export const mccuneOnsets = letterTable(
  'ㄱk ㄲkk ㄴn ㄷt ㄸtt ㄹr ㅁm ㅂp ㅃpp ㅅs ㅆss ㅇ ㅈch ㅉtch ㅊch’ ㅋk’ ㅌt’ ㅍp’ ㅎh',
)
/** Those that are voiced between vowels. */
export const mccuneVoiced = letterTable('ㄱg ㄷd ㅂb ㅈj')
export const mccuneVowels = letterTable(
  'ㅏa ㅐae ㅑya ㅒyae ㅓŏ ㅔe ㅕyŏ ㅖye ㅗo ㅘwa ㅙwae ㅚoe ㅛyo ㅜu ㅝwŏ ㅞwe ㅟwi ㅠyu ㅡŭ ㅢŭi ㅣi',
)

/** The seven sounds that a syllable can end in (표준 발음법, Standard Pronunciation, §§ 8–11); both systems write them alike. */
export const finalSounds = letterTable(
  'ㄱk ㄲk ㅋk ㄳk ㄺk ㄴn ㄵn ㄶn ㄷt ㅅt ㅆt ㅈt ㅊt ㅌt ㅎt ㄹl ㄼl ㄽl ㄾl ㅀl ㅁm ㄻm ㅂp ㅍp ㅄp ㄿp ㅇng',
)

function letterTable(line: string): LetterTable {
  return new Map(line.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]))
}
