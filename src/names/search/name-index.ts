import { jamoFromKeys, keysFromJamo } from '../hangul/keyboard-layout.ts'
import { matchDescriber } from './describe-match.ts'
import { fold } from './fold.ts'
import { lettersOf, textParts } from './letters.ts'
import type { Match, NamedEntry, NameIndex } from './match.ts'
import { hangulReadings, type NameText, type Reading, wordReadings } from './name-readings.ts'
import { type Attempt, addReading, findNames, type Hit, type NameNode } from './name-trie.ts'
import { partNumbers } from './part-numbers.ts'
import { romanisedReadings } from './romanised-readings.ts'

/** In UTF-16 units of the composed query; longer ones match nothing. */
const longestQuery = 64
const mostMatches = 100
/** Scores that make bolder guesses needless. */
const certain = 1
const good = 3
/** How far from the best score a match is still shown. */
const near = 3
const costOfLayout = 2
/** Fewest letters with a typo, and with a typo in a name that is not finished; both count up to the highest score. */
const typo = { shortest: 5, shortestUnfinished: 8, highest: 8 }

/**
 * Finds people by any spelling of their names, best first, at most 100; equal matches keep the order of the entries.
 * Never throws. Queries of more than 64 letters match nothing.
 *
 * @example
 * const index = createNameIndex([{ id: 'min-jun', display: 'Kim Min-jun', hangul: '김민준', aliases: [] }])
 * index.search('minjoon')
 * // [{ id: 'min-jun', tier: 'spelling', written: null, via: '김민준 ← minjoon', display: [[4, 11]], hangul: [[1, 3]] }]
 */
export function createNameIndex(entries: readonly NamedEntry[]): NameIndex {
  const parts = partNumbers()
  const describe = matchDescriber(parts)
  const names: NameNode = { next: null, ends: null }
  const folded = entries.map(({ display, hangul, aliases }, entry) => {
    const texts = [display, ...(hangul === null ? [] : [hangul]), ...aliases].map(nameText)
    for (const reading of readingsOf(texts, hangul !== null)) {
      addReading(
        names,
        reading.parts.map(({ key }) => parts.numberOf(key)),
        { ...reading, entry },
      )
    }
    return texts.map((text) => text.parts.map((part) => part.text).join(''))
  })

  function search(query: string): readonly Match[] {
    const typed = query.normalize('NFC').trim()
    if (typed.length > longestQuery) return []
    const hits = new Map<number, Hit>()
    for (const { unless, ...attempt } of attemptsAt(typed)) {
      if (bestScore(hits) > unless) addBetter(hits, findNames(names, parts, attempt))
    }
    const described = ranked(hits, fold(typed)).flatMap((hit) => {
      const entry = entries[hit.reading.entry]
      return entry ? [{ hit, match: describe(entry, hit, typed) }] : []
    })
    // "lee" may be half of "leem", but not while somebody is called Lee.
    const isShown = described.some(({ match }) => match.written === 'shown')
    return described.flatMap(({ hit, match }) => (isShown && hit.inside && match.written === null ? [] : [match]))
  }

  /** The hits near the best one, exact ones first, then whole names before beginnings, then as the entries stand. */
  function ranked(hits: ReadonlyMap<number, Hit>, typed: string): Hit[] {
    for (const hit of hits.values()) {
      hit.exact = folded[hit.reading.entry]?.includes(typed) ?? false
      if (hit.exact) hit.score = 0
    }
    const highest = bestScore(hits) + near
    return [...hits.values()]
      .filter(({ score }) => score <= highest)
      .sort((a, b) => rank(a) - rank(b) || a.reading.entry - b.reading.entry)
      .slice(0, mostMatches)
  }

  return { search }
}

function nameText(text: string): NameText {
  return { text, parts: textParts(text) }
}

/** The orders in which the names of an entry may be typed. Words may be left out only where nobody has the name. */
function readingsOf(names: readonly NameText[], hangulIsKnown: boolean): Reading[] {
  const hangul = names.map(hangulReadings)
  const romanised = hangulIsKnown ? [] : names.slice(0, 1).flatMap(romanisedReadings)
  const isPerson = romanised.length > 0 || hangul.some((readings) => readings.length > 0)
  const written = names.flatMap((name, at) => {
    const readings = hangul[at] ?? []
    return readings.length > 0 ? readings : wordReadings(name, isPerson ? 'name' : 'word')
  })
  return [...written, ...romanised]
}

/**
 * What to look for, from what is meant most likely to the boldest guess: the letters as typed, those that the same keys
 * give in the other layout, then both with a typo; each only while nothing better than `unless` is found.
 */
function attemptsAt(typed: string): (Attempt & { unless: number })[] {
  const asTyped = lettersOf(typed)
  const inOtherLayout = /[a-z]/i.test(typed) ? lettersOf(jamoFromKeys(typed)) : keysFromJamo(asTyped)
  const plain = [
    { letters: asTyped, cost: 0, unless: 0 },
    { letters: inOtherLayout, cost: costOfLayout, unless: certain },
  ]
    .filter(({ letters }, at) => letters !== '' && (at === 0 || letters !== asTyped))
    .map((attempt) => ({
      ...attempt,
      typos: false,
      unfinished: true,
      highest: attempt.cost + highestScore(attempt.letters),
    }))
  const withTypo = plain.flatMap(({ letters, cost }) => {
    const unfinished = letters.length >= typo.shortestUnfinished
    const attempt = { letters, cost, typos: true, unfinished, highest: typo.highest, unless: good }
    return letters.length >= typo.shortest ? [attempt] : []
  })
  return [...plain, ...withTypo]
}

/** The more letters are typed, the more unusual the spelling may be. */
function highestScore(letters: string): number {
  return Math.min(8, 2 + Math.ceil(letters.length * 0.6))
}

function bestScore(hits: ReadonlyMap<number, Hit>): number {
  let best = Number.POSITIVE_INFINITY
  for (const { score } of hits.values()) best = Math.min(best, score)
  return best
}

function addBetter(hits: Map<number, Hit>, more: ReadonlyMap<number, Hit>): void {
  for (const [entry, hit] of more) {
    if (hit.score < (hits.get(entry)?.score ?? Number.POSITIVE_INFINITY)) hits.set(entry, hit)
  }
}

function rank({ exact, score, whole }: Hit): number {
  return exact ? -1 : score + (whole ? 0 : 0.5)
}
