import { describe, expect, test } from 'vitest'
import { createNameIndex, type Match } from '../../src/names/name-index.ts'
import { readFilmNames, realNames } from './name-lists.ts'
import { randomString, seededRandom } from './random.ts'

const strings = 100_000
const rounds = 20
const entries = [...readFilmNames(), ...realNames]
const byId = new Map(entries.map((entry) => [entry.id, entry]))
const { search } = createNameIndex(entries)

/** What is wrong with the ranges of a match; nothing where all are in the text, in order and apart. */
function wrongRanges({ id, display, hangul }: Match): string[] {
  const entry = byId.get(id)
  const texts = [
    { text: entry?.display ?? '', ranges: display },
    { text: entry?.hangul ?? '', ranges: hangul },
  ]
  return texts.flatMap(({ text, ranges }) =>
    ranges.flatMap(([start, end], at) => {
      const after = at === 0 ? -1 : (ranges[at - 1]?.[1] ?? 0)
      const right = start > after && start < end && end <= text.length
      return right ? [] : [`${id}: ${JSON.stringify(ranges)} in "${text}"`]
    }),
  )
}

describe('whatever is typed', () => {
  test.each(Array.from({ length: rounds }, (_, round) => round + 1))(
    'is searched without a throw, with ranges that fit, round %i',
    { timeout: 120_000 },
    (round) => {
      const random = seededRandom(round)
      const wrong: string[] = []
      for (let at = 0; at < strings / rounds; at++) {
        const query = randomString(random)
        for (const match of search(query)) wrong.push(...wrongRanges(match))
      }
      expect(wrong).toEqual([])
    },
  )
})

describe('the beginnings of all names', { timeout: 60_000 }, () => {
  const beginnings = entries.flatMap(({ display, hangul, aliases }) =>
    [display, hangul ?? '', ...aliases].flatMap((name) => Array.from(name, (_, end) => name.slice(0, end + 1))),
  )

  test('have matches with ranges that fit', () => {
    expect(beginnings.flatMap((query) => search(query).flatMap(wrongRanges))).toEqual([])
  })

  test('find the same composed and decomposed', () => {
    const viaApart = ({ via, ...match }: Match) => ({ ...match, via: via.normalize('NFC') })
    for (const query of beginnings) {
      expect(search(query.normalize('NFD')).map(viaApart)).toEqual(search(query).map(viaApart))
    }
  })

  test('find the same the second time', () => {
    for (const query of beginnings) expect(search(query)).toEqual(search(query))
  })
})

test.each([
  ['a lone surrogate', '\ud83d'],
  ['a surrogate in a name', 'lim\udc00kyunam'],
  ['an emoji', '👩‍👩‍👧'],
  ['ten thousand letters', 'lim '.repeat(2500)],
  ['ten thousand syllables', '임'.repeat(10_000)],
  ['a control character', '\u0000'],
])('%s is searched without a throw', (_, query) => {
  expect(() => search(query)).not.toThrow()
})
