import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countByStance,
  filterReviews,
  type ReviewFilter,
  reviewAddress,
  reviewSorts,
} from '../../src/pages/reviews/review-filter.ts'
import { stances } from '../../src/schema/vocabulary.ts'
import { aspects, content, readFromMemory } from '../chosen-film.ts'
import { anyFilter, describeAddress, longestText } from '../state/address-filter.ts'

const { reviews } = await readFromMemory('en/reviews.json')

const choices = { stance: [null, ...stances], aspect: [null, ...aspects], sort: reviewSorts }

describe('a review filter', () => {
  describeAddress<ReviewFilter>(choices, reviewAddress.initial, reviewAddress.parse, reviewAddress.serialise)

  test('stands in the address in this form', () => {
    expect(reviewAddress.serialise({ text: 'a b', stance: 'mixed', aspect: 'villain', sort: 'outlet' })).toBe(
      '?q=a+b&stance=mixed&aspect=villain&sort=outlet',
    )
  })
})

describe('the text of a review filter', () => {
  const found = (text: string) => filterReviews(reviews, { ...reviewAddress.initial, text }).map(({ id }) => id)

  test.each([
    ['an outlet', 'moviexclusive', 'mvx'],
    ['an outlet, case, hyphens and signs aside', 'SCREEN-anarchy!', 'screenan'],
    ['an outlet in two words where it writes one', 'roger ebert', 'ebert'],
    ['an author without accents', 'elie castiel', 'kino'],
    ['a character that it mentions', 'nomad leader', 'hanrev'],
  ])('finds by %s', (_what, text, id) => {
    expect(found(text)).toContain(id)
    expect(found(text).length).toBeLessThan(5)
  })

  test('finds by a word of the summary and of a point', () => {
    const review = reviews.find(({ body }) => body !== null)
    const texts = [review?.body?.summary ?? '', Object.values(review?.body?.points ?? {})[0] ?? '']
    for (const text of texts) {
      expect(text).not.toBe('')
      expect(found(text.slice(0, longestText))).toContain(review?.id)
    }
  })

  test('finds nothing by what is told above spoiler level 0', () => {
    for (const [id, { level, summary }] of Object.entries(content.reviews)) {
      if (level > 0) expect(found(summary.en.slice(0, longestText))).not.toContain(id)
    }
  })

  test('wants every word', () => {
    expect(found('ebert zzz')).toEqual([])
  })
})

describe('filtering reviews', () => {
  test('keeps what fits all of it, and counts what each chip would keep', () => {
    fc.assert(
      fc.property(anyFilter<ReviewFilter>(choices, 'ebert', 'kyu-nam', 'script', 'movie'), (filter) => {
        const kept = filterReviews(reviews, filter)
        for (const review of kept) {
          expect([review.stance, null]).toContain(filter.stance)
          if (filter.aspect !== null) expect(review.scores).toHaveProperty(filter.aspect)
        }
        for (const stance of [null, ...stances]) {
          expect(countByStance(reviews, filter).get(stance)).toBe(filterReviews(reviews, { ...filter, stance }).length)
        }
      }),
    )
  })

  test('keeps a review that scores the aspect 0', () => {
    const divided = reviews.filter(({ scores }) => Object.values(scores).includes(0))
    expect(divided.length).toBeGreaterThan(0)
    for (const review of divided) {
      const aspect = aspects.find((one) => review.scores[one] === 0) ?? null
      expect(filterReviews(reviews, { ...reviewAddress.initial, aspect })).toContain(review)
    }
  })

  test('sorts by date newest first, undated last', () => {
    const dates = filterReviews(reviews.toReversed(), reviewAddress.initial).map(({ date }) => date ?? '')
    expect(dates).toEqual(dates.toSorted().reverse())
    expect(dates.indexOf('2024-07-09')).toBeLessThan(dates.indexOf('2024-07-04'))
    expect(dates.at(-1)).toBe('')
  })

  test('sorts by stance from praise to criticism', () => {
    const sorted = filterReviews(reviews, { ...reviewAddress.initial, sort: 'stance' }).map(({ stance }) =>
      stances.indexOf(stance),
    )
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b))
    expect(new Set(sorted).size).toBe(stances.length)
  })

  test('sorts by outlet from A to Z, case aside', () => {
    const sorted = filterReviews(reviews, { ...reviewAddress.initial, sort: 'outlet' })
    const initials = sorted.map(({ outlet }) => outlet.charAt(0).toLowerCase())
    expect(initials).toEqual(initials.toSorted())
    expect(initials).toHaveLength(14)
  })
})
