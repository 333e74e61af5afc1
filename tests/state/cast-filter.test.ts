import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { billings } from '../../src/schema/vocabulary.ts'
import {
  type CastFilter,
  castAddress,
  castSorts,
  countByBilling,
  countBySide,
  filterCast,
  findable,
} from '../../src/state/cast-filter.ts'
import { readFromMemory, sides } from '../chosen-film.ts'
import { anyFilter, describeAddress } from './address-filter.ts'

const { credits } = await readFromMemory('en/cast.json')
const cast = findable(credits)
const koreanCast = findable((await readFromMemory('ko/cast.json')).credits)

const choices = { side: [null, ...sides], billing: [null, ...billings], sort: castSorts }

describe('a cast filter', () => {
  describeAddress<CastFilter>(choices, castAddress.initial, castAddress.parse, castAddress.serialise)

  test('keeps what is good in the address beside what is bad', () => {
    expect(castAddress.parse(new URLSearchParams('?q=kim&side=nomads&sort=loud'))).toEqual({
      ...castAddress.initial,
      text: 'kim',
      side: 'nomads',
    })
  })

  test('stands in the address in this form', () => {
    expect(castAddress.serialise({ text: '임 규남', side: 'nomads', billing: 'lead', sort: 'listed' })).toBe(
      '?q=%EC%9E%84+%EA%B7%9C%EB%82%A8&side=nomads&billing=lead&sort=listed',
    )
  })
})

describe('the text of a cast filter', () => {
  const found = (text: string, all = cast) =>
    filterCast(all, { ...castAddress.initial, text }, 'en').map(({ id }) => id)

  test.each([
    ['a character', 'Lim Kyu-nam', 'kyu-nam'],
    ['a part of one', 'yu-na', 'kyu-nam'],
    ['a performer', 'Koo Kyo-hwan', 'hyun-sang'],
    ['another spelling of a character', 'Ri Hyeon-sang', 'hyun-sang'],
    ['another spelling of a performer', 'Hong Sa Bin', 'dong-hyuk'],
    ['a character in Hangul', '임규남', 'kyu-nam'],
    ['a performer in Hangul', '이제훈', 'kyu-nam'],
    ['decomposed Hangul', '이제훈'.normalize('NFD'), 'kyu-nam'],
    ['a Japanese spelling', 'チョン・ハヌル', 'rifle'],
    ['a rank', '중사', 'kyu-nam'],
    ['a unit', '보위부', 'hyun-sang'],
    ['a role label', 'division commander', 'division-commander'],
    ['words in another order', 'rifle girl', 'girl-with-rifle'],
    ['words of two names', 'nomad esom', 'nomad-leader'],
  ])('finds by %s', (_what, text, id) => {
    expect(found(text)).toContain(id)
    expect(found(text).length).toBeLessThan(5)
  })

  test.each([
    ['case', 'LIM KYU-NAM'],
    ['hyphens', 'lim kyunam'],
    ['spaces', '  limkyu  nam '],
    ['accents', 'Lím Kyŭ-nam'],
    ['other signs', '“Lim Kyu‐nam”'],
  ])('does not mind %s', (_what, text) => {
    expect(found(text)).toEqual(found('Lim Kyu-nam'))
    expect(found(text)).toEqual(['kyu-nam'])
  })

  test('finds our own Korean of a role on the Korean page', () => {
    expect(found('총정치국장', koreanCast)).toEqual(['director-of-the-general-political-department'])
  })

  test.each(['zzz', '임꺽정', 'kyu-nam esom'])('finds nobody by %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test.each(['', ' ', '-'])('that holds no letter (%j) keeps castAddress.initial', (text) => {
    expect(found(text)).toHaveLength(36)
  })
})

describe('filtering the cast', () => {
  test.each([
    ['en', cast],
    ['ko', koreanCast],
  ] as const)('(%s) keeps what fits all of it, and counts what each chip would keep', (lang, all) => {
    const filters = anyFilter<CastFilter>(choices, 'kim', 'Lee Je-hoon', '규남', 'mother', '장교')
    fc.assert(
      fc.property(filters, (filter) => {
        const kept = filterCast(all, filter, lang)
        expect(new Set(kept).size).toBe(kept.length)
        for (const { side, billing } of kept) {
          expect([side, null]).toContain(filter.side)
          expect([billing, null]).toContain(filter.billing)
        }
        for (const side of choices.side) {
          expect(countBySide(all, filter).get(side)).toBe(filterCast(all, { ...filter, side }, lang).length)
        }
        for (const billing of choices.billing) {
          expect(countByBilling(all, filter).get(billing)).toBe(filterCast(all, { ...filter, billing }, lang).length)
        }
      }),
    )
  })

  test('begins with the leads by billing, each group as listed', () => {
    const sorted = filterCast(cast.toReversed(), castAddress.initial, 'en')
    expect(sorted.slice(0, 3).map(({ id }) => id)).toEqual(['kyu-nam', 'hyun-sang', 'dong-hyuk'])
    const groups = sorted.map(({ billing }) => billings.indexOf(billing))
    expect(groups).toEqual(groups.toSorted((a, b) => a - b))
    for (const billing of billings) {
      const orders = sorted.filter((credit) => credit.billing === billing).map(({ order }) => order)
      expect(orders).toEqual(orders.toSorted((a, b) => a - b))
    }
  })

  test('follows the film page as listed', () => {
    expect(
      filterCast(cast.toReversed(), { ...castAddress.initial, sort: 'listed' }, 'en').map(({ order }) => order),
    ).toEqual(credits.map((_, place) => place + 1))
  })

  test.each([
    ['en', 'character', cast, ['Ballroom Officer', 'Ballroom Officer', 'Ballroom Woman', 'Battalion Commander']],
    ['en', 'performer', cast, ['Bae Cheol-soo', 'Cha Soon-bae', 'Choi Min-woo', 'Esom']],
    ['ko', 'character', koreanCast, ['경비', '국장 부인', '규남의 어머니', '김동혁']],
    ['ko', 'performer', koreanCast, ['구교환', '김상흔', '김윤배', '박가영']],
  ] as const)('sorts in %s by %s', (lang, sort, all, first) => {
    const sorted = filterCast(all.toReversed(), { ...castAddress.initial, sort }, lang)
    expect(sorted.slice(0, 4).map((credit) => credit[sort].display)).toEqual(first)
  })

  test('leaves the list that it was given as it was', () => {
    const before = cast.map(({ credit }) => credit.id)
    for (const sort of castSorts) filterCast(cast, { ...castAddress.initial, sort }, 'en')
    expect(cast.map(({ credit }) => credit.id)).toEqual(before)
  })
})
