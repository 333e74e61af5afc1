import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type RelationshipsFilter,
  relationshipsViews,
  tiesAddress,
} from '../../src/pages/relationships/relationships-filter.ts'
import { sides } from '../chosen-film.ts'

const parsed = (query: string) => tiesAddress.parse(new URLSearchParams(query))

const anyKey = fc.option(fc.constantFrom('kyu-nam', 'second-lieutenant-park', 'hyun-sang.0.0', '12', 'a'.repeat(80)))
const anyFilter: fc.Arbitrary<RelationshipsFilter> = fc.record({
  view: fc.constantFrom(...relationshipsViews),
  side: fc.option(fc.constantFrom(...sides)),
  who: anyKey,
  rank: anyKey,
  carries: anyKey,
  place: anyKey,
})
const names = ['view', 'side', 'who', 'rank', 'carries', 'place']

describe('the filter of the relationships in the address', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(parsed(tiesAddress.serialise(filter))).toEqual(filter)
      }),
    )
  })

  test('is read from any query string, and stays what was read', () => {
    const entry = fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 100 }))
    const anyQuery = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(entry, { maxLength: 8 }).map((entries) => `?${new URLSearchParams(entries)}`),
    )
    fc.assert(
      fc.property(anyQuery, (query) => {
        const filter = parsed(query)
        expect(Object.keys(filter).sort()).toEqual(names.toSorted())
        expect(parsed(tiesAddress.serialise(filter))).toEqual(filter)
      }),
    )
  })

  test.each(['', '?', '?other=1', ...names.flatMap((name) => [`?${name}=`, `?${name}=Kyu Nam`, `?${name}=<b>`])])(
    'that says %j is the default',
    (query) => {
      expect(parsed(query)).toEqual(tiesAddress.initial)
    },
  )

  test('leaves a key out that is too long to be one', () => {
    expect(parsed(`?who=${'a'.repeat(81)}`)).toEqual(tiesAddress.initial)
  })

  test('leaves defaults out, and else stands in this form', () => {
    expect(tiesAddress.serialise(tiesAddress.initial)).toBe('')
    expect(
      tiesAddress.serialise({
        view: 'table',
        who: 'kyu-nam',
        side: 'nomads',
        rank: 'major-cha',
        carries: 'kyu-nam.1.0',
        place: '12',
      }),
    ).toBe('?view=table&side=nomads&who=kyu-nam&rank=major-cha&carries=kyu-nam.1.0&place=12')
  })
})
