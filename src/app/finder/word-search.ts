import { findLetters, type Range, toRanges } from '../../names/search/highlight.ts'
import { letterPlaces, lettersOf } from '../../names/search/letters.ts'
import type { Findable } from './findable.ts'

/** How words were found, the surest first; see `wordMatch`. */
export type Grade = 'whole' | 'name' | 'text' | 'inside'

/** What the words of a findable begin with, in single letters, for a search without a look at the texts themselves. */
export type WordEntry = { wholes: readonly string[]; names: string; texts: string }

/** @example wordEntry(pianoScene) // { wholes: ['thepiano'], names: ' the piano', texts: ' among the guests …' } */
export function wordEntry({ name: { display, hangul, aliases }, texts }: Findable): WordEntry {
  const names = [display, ...(hangul === null ? [] : [hangul]), ...aliases]
  return { wholes: names.map(lettersOf), names: names.map(wordsOf).join(''), texts: texts.map(wordsOf).join('') }
}

/**
 * The words of a query as letters to look for.
 *
 * @example queryWords('Ki-joon’s piano') // ['kijoons', 'piano']
 */
export function queryWords(query: string): string[] {
  return query.split(/\s+/).map(lettersOf).filter(Boolean)
}

/** Shorter beginnings stand within too many words to say anything. */
const shortestInside = 3

/**
 * How all words of a query are found: `whole` where a name is the query, `name` and `text` where a word of the names or
 * of the texts begins so, `inside` within words of the names. Null where one of them is missing.
 */
export function wordMatch({ wholes, names, texts }: WordEntry, words: readonly string[]): Grade | null {
  if (wholes.includes(words.join(''))) return 'whole'
  const begins = (where: string, word: string) => where.includes(` ${word}`)
  if (words.every((word) => begins(names, word))) return 'name'
  if (words.every((word) => begins(names, word) || begins(texts, word))) return 'text'
  const isInside = (word: string) => word.length >= shortestInside && names.includes(word)
  return words.every(isInside) ? 'inside' : null
}

/**
 * Those that have some of the words: those with most of them first, of which a rare word counts more than a common one.
 *
 * @returns indexes into the entries
 */
export function partMatches(entries: readonly WordEntry[], words: readonly string[]): number[] {
  const having = words.map((word) =>
    entries.flatMap(({ names, texts }, at) => (`${names}${texts}`.includes(` ${word}`) ? [at] : [])),
  )
  const scores = new Map<number, number>()
  for (const list of having) for (const at of list) scores.set(at, (scores.get(at) ?? 0) + 1 / list.length)
  const best = Math.max(0, ...scores.values())
  return [...scores]
    .flatMap(([at, score]) => (score > best / 2 ? [{ at, score }] : []))
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
    .map(({ at }) => at)
}

/** Where words of a query stand in a text, from the beginning of a word on, or else within one. */
export function wordRanges(text: string, words: readonly string[]): Range[] {
  const where = letterPlaces(text)
  return toRanges(
    text,
    words.flatMap((word) => {
      const begun = findLetters(where, word)
      if (begun !== null) return [begun]
      const at = word.length < shortestInside ? -1 : where.letters.indexOf(word)
      const [first, last] = [where.places[at], where.places[at + word.length - 1]]
      return first && last ? [{ start: first.start, end: last.end }] : []
    }),
  )
}

const before = 40
const longest = 120

/**
 * The part of a text around what is marked in it.
 *
 * @example excerpt('He plays the piano.', [[13, 18]]) // { text: 'He plays the piano.', marks: [[13, 18]] }
 */
export function excerpt(text: string, marks: readonly Range[]): { text: string; marks: readonly Range[] } {
  if (text.length <= longest) return { text, marks }
  const around = Math.max(0, (marks[0]?.[0] ?? 0) - before)
  const start = around === 0 ? 0 : text.indexOf(' ', around) + 1
  const end = start + longest >= text.length ? text.length : text.lastIndexOf(' ', start + longest)
  const lead = start === 0 ? '' : '… '
  const shift = lead.length - start
  return {
    text: `${lead}${text.slice(start, end)}${end === text.length ? '' : ' …'}`,
    marks: marks.flatMap(([from, to]) => (from >= start && to <= end ? [[from + shift, to + shift] as const] : [])),
  }
}

/** Every word of a text after a space, and so is what follows on a sign or a capital within one. */
function wordsOf(text: string): string {
  const parts = text.split(/\s+/).flatMap((word) => {
    const [, ...later] = word.split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    return [word, ...later]
  })
  return parts.map((part) => ` ${lettersOf(part)}`).join('')
}
