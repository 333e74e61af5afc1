import { convertHangulToQwerty } from 'es-hangul'
import { describe, expect, test } from 'vitest'
import { doubtOf } from '../../src/names/search/match-doubt.ts'
import { createNameIndex } from '../../src/names/search/name-index.ts'
import { attestedSpellings, realNames } from './name-lists.ts'
import { seededRandom, withTypo } from './random.ts'

const { search } = createNameIndex(realNames)
const doubtsOf = (query: string) => search(query).map((match) => doubtOf(match, query))

describe('a match is told as', () => {
  test('one of the keyboard layout where Hangul was typed on English keys', () => {
    for (const { hangul } of realNames) {
      const keys = convertHangulToQwerty(hangul ?? '')
      expect(doubtsOf(keys), keys).not.toEqual([])
      for (const doubt of doubtsOf(keys)) expect([keys, doubt]).toEqual([keys, 'layout'])
    }
  })

  test.each([
    ['ㅣㄷㄷ ㅓㄷㅗㅐㅐㅜ', 'layout'],
    ['DLWPGNS', 'layout'],
    ['이제후ㅜ', 'layout'],
    ['lee jehuon', 'typo'],
    ['Coo Qyohoan', 'sounds-like'],
    ['koo kyo-hwan', null],
    ['ㄱㄱㅎ', null],
    ['구교ㅎ', null],
  ])('%s: %s', (query, doubt) => {
    const people = createNameIndex([
      { id: 'lee', display: 'Lee Je-hoon', hangul: '이제훈', aliases: [] },
      { id: 'koo', display: 'Koo Kyo-hwan', hangul: '구교환', aliases: [] },
    ])
    const [first] = people.search(query)
    expect(first && doubtOf(first, query)).toBe(doubt)
  })

  test('a slip of the layout in hardly any case where one letter of a Latin spelling is wrong', () => {
    const random = seededRandom(7)
    const typos = attestedSpellings.map(({ query }) => withTypo(query.toLowerCase(), random))
    const mistaken = typos.filter((typo) => doubtsOf(typo).includes('layout'))
    expect(mistaken.length / typos.length).toBeLessThan(0.03)
  })
})
