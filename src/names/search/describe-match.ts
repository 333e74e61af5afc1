import { type Alignment, alignSyllables, type EndsOf, findLetters, toRanges } from './highlight.ts'
import { type LetterPlaces, letterPlaces, type Stretch, textParts } from './letters.ts'
import type { Match, NamedEntry } from './match.ts'
import { hangulReadings } from './name-readings.ts'
import type { Hit } from './name-trie.ts'
import type { PartNumbers } from './part-numbers.ts'
import { readLetters } from './typed-letters.ts'

/** The highest score of a spelling that nobody needs to be told about. */
const highestUsual = 4

/** Says of a hit what matched, and where. `typed` is the query for people to read. */
export type Describe = (entry: NamedEntry, hit: Hit, typed: string) => Match

/**
 * Makes the function that describes hits. It remembers where the letters of each name stand and how its Hangul lies
 * along them.
 *
 * @example
 * const describe = matchDescriber(parts)
 * describe(entry, hit, 'minjoon')
 * // { id: 'min-jun', tier: 'spelling', written: null, via: '김민준 ← minjoon', display: [[4, 11]], hangul: [[1, 3]] }
 */
export function matchDescriber(parts: PartNumbers): Describe {
  const alignments = new Map<string, Alignment>()
  const places = new Map<string, LetterPlaces>()

  function placesOf(text: string): LetterPlaces {
    const known = places.get(text) ?? letterPlaces(text)
    places.set(text, known)
    return known
  }

  function alignmentOf(text: string, hangul: string): Alignment {
    const key = `${hangul} ${text}`
    const known = alignments.get(key)
    if (known) return known
    const readings = hangulReadings({ text: hangul, parts: textParts(hangul) })
    const alignment = alignSyllables(placesOf(text), readings, endsOf(placesOf(text).letters))
    alignments.set(key, alignment)
    return alignment
  }

  function endsOf(letters: string): EndsOf {
    const reader = readLetters(parts.spellings, letters, false)
    return ({ key }, from) => reader.from(from).get(parts.numberOf(key)) ?? []
  }

  /** What matched, in another text of the same entry: the same letters, or else the same syllables. */
  function inText(text: string, hangul: string | null, { reading, used, attempt }: Hit): Stretch[] {
    const literal = findLetters(placesOf(text), attempt.letters)
    if (literal) return [literal]
    const stretches = reading.parts.filter((_, at) => used & (1 << at))
    if (text === reading.text) return stretches
    if (hangul === null) return []
    const there = alignmentOf(text, hangul)
    return [...alignmentOf(reading.text, hangul)].flatMap(([syllable, { start, end }]) => {
      const place = there.get(syllable)
      return place && stretches.some((one) => one.start < end && start < one.end) ? [place] : []
    })
  }

  return function describe(entry, hit, typed) {
    const { id, display, hangul, aliases } = entry
    const shown = hangul === null ? [display] : [display, hangul]
    const isLiteral = (name: string) => !isSlip(hit) && findLetters(placesOf(name), hit.attempt.letters) !== null
    const literal = [...shown, ...aliases].find(isLiteral)
    return {
      id,
      tier: tierOf(hit),
      written: literal === undefined ? null : shown.includes(literal) ? 'shown' : 'alias',
      via: literal ?? `${hit.reading.text} ← ${typed}`,
      display: toRanges(display, inText(display, hangul, hit)),
      hangul: hangul === null ? [] : toRanges(hangul, inText(hangul, hangul, hit)),
    }
  }
}

function tierOf(hit: Hit): Match['tier'] {
  if (hit.exact) return 'exact'
  if (isSlip(hit)) return 'typo'
  if (hit.score > highestUsual) return 'sounds-like'
  return hit.whole ? 'spelling' : 'prefix'
}

/** Whether something was typed that was not meant: only then does the attempt cost anything, or allow for a typo. */
function isSlip({ attempt }: Hit): boolean {
  return attempt.typos || attempt.cost > 0
}
