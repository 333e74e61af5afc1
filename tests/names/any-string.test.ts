import { expect, test } from 'vitest'
import type { Match } from '../../src/names/search/match.ts'
import { createNameIndex } from '../../src/names/search/name-index.ts'
import { readFilmNames, realNames } from './name-lists.ts'
import { randomString, seededRandom, withTypo } from './random.ts'

const strings = 10_000
const entries = [...readFilmNames(), ...realNames]
const byId = new Map(entries.map((entry) => [entry.id, entry]))
const names = entries.flatMap(({ display, hangul, aliases }) => [
  display,
  ...(hangul === null ? [] : [hangul]),
  ...aliases,
])
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

test('any string is searched without a throw, and the ranges fit', () => {
  const random = seededRandom(1)
  const queries = Array.from({ length: strings }, () => randomString(random))
  expect(queries.flatMap((query) => search(query).flatMap(wrongRanges))).toEqual([])
})

test('a name with a typo is searched without a throw, and the ranges fit', () => {
  const random = seededRandom(2)
  const queries = names.flatMap((name) => [withTypo(name, random), withTypo(name, random)])
  expect(queries.flatMap((query) => search(query).flatMap(wrongRanges))).toEqual([])
})

test('the beginnings of all names have ranges that fit, and are found again, composed or decomposed', () => {
  const viaComposed = ({ via, ...match }: Match) => ({ ...match, via: via.normalize('NFC') })
  const beginnings = new Set(names.flatMap((name) => Array.from(name, (_, end) => name.slice(0, end + 1))))
  for (const query of beginnings) {
    const found = search(query)
    expect(found.flatMap(wrongRanges), query).toEqual([])
    expect(search(query), query).toEqual(found)
    const apart = query.normalize('NFD')
    if (apart !== query) expect(search(apart).map(viaComposed), query).toEqual(found.map(viaComposed))
  }
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
