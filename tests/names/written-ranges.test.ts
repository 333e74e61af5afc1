import { expect, test } from 'vitest'
import { writtenRanges } from '../../src/names/search/written-ranges.ts'

test.each([
  ['Lim Kyu-nam', 'yu na', [[5, 10]]],
  [
    'Girl with Rifle',
    'rifle girl',
    [
      [0, 4],
      [10, 15],
    ],
  ],
  ['Sergeant (중사)', '중ㅅ', [[10, 12]]],
  ['Élie Castiel', 'elie', [[0, 4]]],
  ['Lim Kyu-nam', 'jehoon', []],
  ['Lim Kyu-nam', '', []],
])('in %s “%s” stands at %j', (text, query, ranges) => {
  expect(writtenRanges(text, query)).toEqual(ranges)
})
