import type { TextPart } from './letters.ts'

/** One of the names of an entry, with its parts. */
export type NameText = { text: string; parts: readonly TextPart[] }

/**
 * One order in which the parts of a text may be typed. A part's `key` says what spellings it has:
 * `surname:임`, `given:규`, `given:현|형` (one of these, as its Latin spelling leaves open), `word:girl` (may be left
 * out), `name:kyu` (may not).
 */
export type Reading = { text: string; parts: readonly NamePart[]; cost: number }
export type NamePart = { key: string; start: number; end: number }

/** Surnames of two syllables, as Statistics Korea counted them in 2015; the rarest are left out. */
const longSurnames = ['남궁', '황보', '제갈', '사공', '선우', '서문', '독고', '동방']

const cost = { givenFirst: 1, givenOnly: 2, lastSyllableOnly: 3, fromTheMiddle: 1 }
const fewestSyllables = 2
const mostSyllables = 5
/** Words from there on are not looked at. */
const mostParts = 16

/**
 * The readings of a name whose syllables are known: surname first, given name first, the given name alone, its last
 * syllable alone. `선우민` is read both as 선우 with 민 and as 선 with 우민.
 *
 * @returns none where the text is no name: not Hangul alone, or not of two to five syllables
 * @example hangulReadings({ text: '김민준', parts: textParts('김민준') }) // 임·규·남 at 0, 규·남·임 at 1, 규·남 at 2, 남 at 3
 */
export function hangulReadings({ text, parts }: NameText): Reading[] {
  const isName = parts.every((part) => part.hangul) && parts.length >= fewestSyllables && parts.length <= mostSyllables
  if (!isName || /\s/.test(text.trim())) return []
  const long = parts.length > fewestSyllables && isLongSurname(parts[0]?.text, parts[1]?.text)
  const splits = long ? (parts.length === 3 ? [2, 1] : [2]) : [1]
  return splits.flatMap((length) =>
    nameReadings(
      text,
      parts.slice(0, length).map((part) => ({ ...part, key: `surname:${part.text}` })),
      parts.slice(length).map((part) => ({ ...part, key: `given:${part.text}` })),
    ),
  )
}

/** Whether two syllables are one surname. @example isLongSurname('남', '궁') // true */
export function isLongSurname(first = '', second = ''): boolean {
  return longSurnames.includes(first + second)
}

/**
 * The readings of a surname and a given name, in the order of how usual they are.
 *
 * @example nameReadings(text, [임], [규, 남]) // see hangulReadings
 */
export function nameReadings(text: string, surname: readonly NamePart[], given: readonly NamePart[]): Reading[] {
  const readings = [
    { text, parts: [...surname, ...given], cost: 0 },
    { text, parts: [...given, ...surname], cost: cost.givenFirst },
    { text, parts: given, cost: cost.givenOnly },
  ]
  return given.length > 1 ? [...readings, { text, parts: given.slice(1), cost: cost.lastSyllableOnly }] : readings
}

/**
 * The readings of any text, word by word and beginning at any of them, or in a name at the first or second; what
 * stands before comes after.
 *
 * @param kind `word` where words may be left out (roles), `name` where none may (people)
 * @example wordReadings({ text: 'Girl with Rifle', parts }, 'word') // girl·with·rifle at 0, with·rifle·girl and rifle·girl·with at 1
 */
export function wordReadings({ text, parts }: NameText, kind: 'word' | 'name'): Reading[] {
  const named = parts.slice(0, mostParts).map(({ text, hangul, start, end }) => ({
    key: `${hangul ? 'given' : kind}:${text}`,
    start,
    end,
  }))
  const beginnings = kind === 'word' ? named : named.slice(0, 2)
  return beginnings.map((_, at) => ({
    text,
    parts: [...named.slice(at), ...named.slice(0, at)],
    cost: at === 0 ? 0 : cost.fromTheMiddle,
  }))
}
