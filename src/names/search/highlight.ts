import { fold } from './fold.ts'
import type { LetterPlaces, Stretch } from './letters.ts'
import type { NamePart, Reading } from './name-readings.ts'
import type { Arrivals } from './typed-letters.ts'

/** UTF-16 offsets into a text: `text.slice(start, end)`. */
export type Range = readonly [start: number, end: number]

/** Where the syllables of a name in Hangul stand in another text, by where they start in the Hangul. */
export type Alignment = ReadonlyMap<number, Stretch>

/** After how many letters a part can end that begins after `from` of them. */
export type EndsOf = (part: NamePart, from: number) => Arrivals

/**
 * Lays a name in Hangul along another spelling of it, in whichever order of the name fits best.
 *
 * @param readings the readings of the name in Hangul
 * @returns empty where the text spells neither the name nor the given name
 * @example alignSyllables(letterPlaces('Min-jun Kim'), readings, endsOf) // Map { 1 → 0 to 3, 2 → 4 to 7, 0 → 8 to 11 }
 */
export function alignSyllables(
  { letters, places }: LetterPlaces,
  readings: readonly Reading[],
  endsOf: EndsOf,
): Alignment {
  let best: { cost: number; ends: readonly number[] } | null = null
  let aligned: Alignment = new Map()
  for (const reading of readings) {
    const way = cheapestWay(reading, letters.length, endsOf)
    if (way === null || (best !== null && best.cost <= way.cost)) continue
    best = way
    aligned = new Map(
      reading.parts.map((part, at) => [
        part.start,
        { start: places[way.ends[at - 1] ?? 0]?.start ?? 0, end: places[(way.ends[at] ?? 0) - 1]?.end ?? 0 },
      ]),
    )
  }
  return aligned
}

type Way = { cost: number; ends: readonly number[] }

function cheapestWay({ parts, cost }: Reading, length: number, endsOf: EndsOf): Way | null {
  let ways = new Map<number, Way>([[0, { cost, ends: [] }]])
  for (const part of parts) {
    const next = new Map<number, Way>()
    for (const [from, way] of ways) {
      const ends = endsOf(part, from)
      for (let at = 0; at < ends.length; at += 2) {
        const [to = 0, extra = 0] = [ends[at], ends[at + 1]]
        const total = way.cost + extra
        if (total < (next.get(to)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(to, { cost: total, ends: [...way.ends, to] })
      }
    }
    ways = next
  }
  return ways.get(length) ?? null
}

const jamo = /[ㄱ-ㅣ]/

/**
 * Where letters stand in a text one after the other, from the beginning of a word or a syllable on; null where they
 * do not.
 *
 * @example findLetters(letterPlaces('Kim Min-jun'), 'minj') // { start: 4, end: 9 }
 */
export function findLetters({ letters, places }: LetterPlaces, wanted: string): Stretch | null {
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const [first, before, last] = [places[at], places[at - 1], places[at + wanted.length - 1]]
    if (!first || !last) return null
    const afterHangul = jamo.test(letters.charAt(at - 1)) && before?.start !== first.start
    if (!before || before.end < first.start || afterHangul) return { start: first.start, end: last.end }
  }
  return null
}

/**
 * Stretches of a text as ranges in order, those that only signs stand between taken together.
 *
 * @example toRanges('Kim Min-jun', [{ start: 8, end: 11 }, { start: 4, end: 7 }]) // [[4, 11]]
 */
export function toRanges(text: string, stretches: readonly Stretch[]): Range[] {
  const ranges: [number, number][] = []
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = ranges.at(-1)
    if (last && fold(text.slice(last[1], start)) === '') last[1] = Math.max(last[1], end)
    else ranges.push([start, end])
  }
  return ranges
}
