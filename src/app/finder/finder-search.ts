import { jamoFromKeys, keysFromJamo } from '../../names/hangul/keyboard-layout.ts'
import { type BestMatch, bestMatches } from '../../names/search/best-matches.ts'
import { fold } from '../../names/search/fold.ts'
import type { Range } from '../../names/search/highlight.ts'
import { lettersOf } from '../../names/search/letters.ts'
import type { Doubt } from '../../names/search/match-doubt.ts'
import { createNameIndex } from '../../names/search/name-index.ts'
import type { Findable, FoundKind } from './findable.ts'
import { excerpt, type Grade, partMatches, queryWords, wordEntry, wordMatch, wordRanges } from './word-search.ts'

/** Something that was found, with what to mark and what to say of a guess. */
export type Found = Findable & { match?: FoundMatch }

export type FoundMatch = {
  display: readonly Range[]
  hangul: readonly Range[]
  doubt: Doubt | null
  /** What it was found by where the name does not tell: another spelling, or a piece of a text. */
  via: { text: string; marks: readonly Range[] } | null
}

/** `isPartial`: nothing has all of the words, and these have some. */
export type Findings = { found: readonly Found[]; isPartial: boolean }

const mostFound = 12

/** Whose names may be spelled in many ways. */
const named: readonly FoundKind[] = ['character', 'performer', 'crew', 'review']

/** From the surest to the boldest; a name that is spelled otherwise stands between the two of `others`. */
const rankOfGrade: Readonly<Record<Grade, number>> = { whole: 0, name: 1, text: 3, inside: 4 }
const rankOfSpelling = 2

/**
 * Makes the search over them: names in any spelling, all else by the words that it has. At most 12, best first; null
 * where the text holds no letter.
 *
 * @example finderSearch(all)('piano')?.found[0]?.id // 'thing/min-jun.2.0'
 */
export function finderSearch(all: readonly Findable[]): (text: string) => Findings | null {
  const index = createNameIndex(all.filter(({ kind }) => named.includes(kind)).map(({ name }) => name))
  const places = new Map(all.map(({ id }, place) => [id, place]))
  const placeOf = (id: string) => places.get(id) ?? 0
  const entries = all.map(wordEntry)

  function byWords(words: readonly string[]): { place: number; rank: number }[] {
    return entries.flatMap((entry, place) => {
      const grade = wordMatch(entry, words)
      return grade === null ? [] : [{ place, rank: rankOfGrade[grade] }]
    })
  }

  /** Everything that is sure, or else the guesses at names. */
  function sureOrGuessed(text: string, words: readonly string[]): Found[] {
    const written = byWords(words)
    const isWritten = written.length > 0
    const matches = bestMatches(index, text, { placeOf, count: all.length, isWritten })
    const ranks = new Map(written.map(({ place, rank }) => [place, rank]))
    const names = new Map<number, BestMatch>()
    for (const one of matches) {
      const place = placeOf(one.match.id)
      names.set(place, one)
      const { tier, written } = one.match
      const rank = tier === 'exact' ? 0 : written === 'shown' ? 1 : rankOfSpelling
      ranks.set(place, Math.min(rank, ranks.get(place) ?? rank))
    }
    const order = [...names.keys()]
    // Names in the order of their matches, all else as it stands.
    const within = (place: number) => (names.has(place) ? order.indexOf(place) : all.length + place)
    return [...ranks]
      .toSorted(([a, rankOfA], [b, rankOfB]) => rankOfA - rankOfB || within(a) - within(b))
      .slice(0, mostFound)
      .flatMap(([place]) => {
        const one = all[place]
        if (one === undefined) return []
        const best = names.get(place)
        return [best === undefined ? marked(one, words) : { ...one, match: matchOfName(best) }]
      })
  }

  function someOf(found: readonly number[], words: readonly string[], doubt: Doubt | null): Found[] {
    return found.slice(0, mostFound).flatMap((place) => {
      const one = all[place]
      return one === undefined ? [] : [marked(one, words, doubt)]
    })
  }

  return function search(text) {
    if (fold(text) === '') return null
    const words = queryWords(text)
    const found = sureOrGuessed(text, words)
    if (found.length > 0) return { found, isPartial: false }
    const otherWords = queryWords(otherLayout(text))
    const inOtherLayout = byWords(otherWords).toSorted((a, b) => a.rank - b.rank)
    const places = inOtherLayout.map(({ place }) => place)
    if (places.length > 0) return { found: someOf(places, otherWords, 'layout'), isPartial: false }
    return { found: someOf(partMatches(entries, words), words, null), isPartial: true }
  }
}

/** What the same keys give in the other layout. */
function otherLayout(text: string): string {
  return /[a-z]/i.test(text) ? jamoFromKeys(text) : keysFromJamo(lettersOf(text))
}

function matchOfName({ match, doubt }: BestMatch): FoundMatch {
  const { display, hangul, via } = match
  const isSeen = doubt === null && display.length + hangul.length > 0
  return { display, hangul, doubt, via: isSeen ? null : { text: via, marks: [] } }
}

/** Marks words in the name, or else in the first text that has them and does not stand beside the name anyway. */
function marked(one: Findable, words: readonly string[], doubt: Doubt | null = null): Found {
  const { display, hangul, aliases } = one.name
  const marks = { display: wordRanges(display, words), hangul: wordRanges(hangul ?? '', words) }
  const isSeen = marks.display.length + marks.hangul.length + wordRanges(one.detail ?? '', words).length > 0
  if (isSeen) return { ...one, match: { ...marks, doubt, via: null } }
  for (const text of [...aliases, ...one.texts]) {
    const ranges = wordRanges(text, words)
    if (ranges.length > 0) return { ...one, match: { ...marks, doubt, via: excerpt(text, ranges) } }
  }
  return { ...one, match: { ...marks, doubt, via: null } }
}
