/**
 * How Korean sounds are written in Latin letters, apart from the machine that reads them.
 *
 * Each line lists spellings by how usual they are: before the first slash the usual ones, then the common, the rare
 * and the very rare, which cost 0, 1, 2 and 3. Where two usual ones stand side by side, the first is Revised
 * Romanisation (국어의 로마자 표기법, 2000) and the second mostly McCune–Reischauer (1939) without its marks; what comes
 * after a slash is the habit of passports, where people may choose. `-` stands for no letter at all.
 */
export type SpellingTable = Readonly<Record<string, string>>

/** Onsets, the consonants that a syllable begins with. `onsets.ㄱ` // 'g k / …': Gu, Koo */
export const onsets: SpellingTable = {
  ㄱ: 'g k / gh kh / c q kk',
  ㄲ: 'kk gg / k g',
  ㄴ: 'n // nh',
  ㄷ: 'd t // th dh',
  ㄸ: 'tt dd / t d',
  ㄹ: 'r l / rh // n',
  ㅁ: 'm',
  ㅂ: 'b p // v bh',
  ㅃ: 'pp bb / p b',
  ㅅ: 's / sh / x ss / z c',
  ㅆ: 'ss s / sh',
  ㅇ: '-',
  ㅈ: 'j ch / z / jh dj zh g',
  ㅉ: 'jj tch / j ch',
  ㅊ: 'ch // j tch',
  ㅋ: 'k kh / c / q g',
  ㅌ: 't th // d',
  ㅍ: 'p ph // f b',
  ㅎ: 'h /// -',
}

/** Vowels. `vowels.ㅕ` // 'yeo / yu yo …': Hyeon, Hyun, Hyon */
export const vowels: SpellingTable = {
  ㅏ: 'a / ah / aa ar',
  ㅐ: 'ae / ai ay e / a ea eh / aye',
  ㅑ: 'ya / yah / ia',
  ㅒ: 'yae / ye',
  ㅓ: 'eo u o / uh ou / eu eou ur e eoh / oe',
  ㅔ: 'e / eh ae / ea ay ai ei ey',
  ㅕ: 'yeo / yu yo you / ye yuh yeou eo eyo yoe u yeu / ea yea io eou jo',
  ㅖ: 'ye e / yae ae yeh / ea ie eh yea',
  ㅗ: 'o / oh ou / oo / u',
  ㅘ: 'wa / oa ua / ah',
  ㅙ: 'wae / wai we',
  ㅚ: 'oe oi / we oy',
  ㅛ: 'yo / yoh / io yoo eo',
  ㅜ: 'u oo / ou / woo wu o uh / ue',
  ㅝ: 'wo weo / uo / wu woo o',
  ㅞ: 'we / weh',
  ㅟ: 'wi / wee ui / uy / i',
  ㅠ: 'yu yoo / you / u ew iu oo yeu',
  ㅡ: 'eu / u ue / e uh eou / o oo',
  ㅢ: 'ui ee / eui i ie / yi e ei',
  ㅣ: 'i ee / y ie / ih e ea ey yi',
}

/** Codas, the consonants that a syllable ends in, by those that sound alike in that place (Standard Pronunciation § 8). */
export const codas: SpellingTable = {
  ㄱㄲㅋㄳㄺ: 'k g / ck c / gh kh q / ng',
  ㄴㄵㄶ: 'n / nn // l',
  ㄷ: 't d',
  ㄹㄼㄽㄾㅀ: 'l / r ll / rl / n',
  ㅁㄻ: 'm / mm',
  ㅂㅍㅄㄿ: 'p b // bp m',
  ㅅㅆㅈㅊㅌㅎ: 't s',
  ㅇ: 'ng /// n',
}

/** Whole syllables that are written otherwise than their letters say. `surnames.박` // 'park pak bak …' */
export const surnames: SpellingTable = {
  이: 'lee yi i / rhee yee ree / rhie e ee',
  박: 'park pak bak // bark pack back',
  임: 'lim im / yim rim ihm / rhim leem',
  노: 'no noh roh / rho',
  우: 'u woo wu oo',
}

/** The same for syllables of given names. `givens.이` // 'i yi …' */
export const givens: SpellingTable = {
  이: 'i yi / ee e / lee yee ie ri',
  우: 'u woo wu / oo',
  휘: 'hwi whi whee // fi',
}

/** Jamo that are mistaken for each other: Shift let go or held, vowels that sound alike by now. */
export const confusedJamo: readonly string[] = ['ㄱㄲ', 'ㄷㄸ', 'ㅂㅃ', 'ㅅㅆ', 'ㅈㅉ', 'ㅐㅔㅒㅖ', 'ㅙㅞㅚ']
