import { type Range, toRanges } from './highlight.ts'
import { letterPlaces, lettersOf } from './letters.ts'

/**
 * Where a query stands in a text as it is written there: the whole of it, or else each of its words, also within
 * others.
 *
 * @returns in order and apart from each other; empty where it stands nowhere
 * @example writtenRanges('Kim Min-jun', 'in ju') // [[5, 10]]
 * @example writtenRanges('Girl with Rifle', 'rifle girl') // [[0, 4], [10, 15]]
 */
export function writtenRanges(text: string, query: string): Range[] {
  const { letters, places } = letterPlaces(text)
  const stretchesOf = (wanted: string) => {
    const at = wanted === '' ? -1 : letters.indexOf(wanted)
    const [first, last] = [places[at], places[at + wanted.length - 1]]
    return first && last ? [{ start: first.start, end: last.end }] : []
  }
  const whole = stretchesOf(lettersOf(query))
  return toRanges(text, whole.length > 0 ? whole : query.split(/\s+/).map(lettersOf).flatMap(stretchesOf))
}
