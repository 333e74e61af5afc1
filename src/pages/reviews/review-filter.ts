import { film } from 'virtual:film'
import { fold } from '../../names/search/fold.ts'
import type { Review } from '../../schema/documents.ts'
import { type Aspect, type Stance, stances } from '../../schema/vocabulary.ts'

export const reviewSorts = ['date', 'stance', 'outlet'] as const
export type ReviewSort = (typeof reviewSorts)[number]

export type ReviewFilter = { text: string; stance: Stance | null; aspect: Aspect | null; sort: ReviewSort }

export const everyReview: ReviewFilter = { text: '', stance: null, aspect: null, sort: 'date' }

const longestText = 80

/**
 * The filter in a query string. Total: a value that is none becomes the default.
 *
 * @example parseReviewFilter(new URLSearchParams('stance=mixed')).stance // 'mixed'
 */
export function parseReviewFilter(params: URLSearchParams): ReviewFilter {
  return {
    text: (params.get('q') ?? '').slice(0, longestText).toWellFormed(),
    stance: stances.find((stance) => stance === params.get('stance')) ?? null,
    aspect: film.aspects.find((aspect) => aspect === params.get('aspect')) ?? null,
    sort: reviewSorts.find((sort) => sort === params.get('sort')) ?? everyReview.sort,
  }
}

/**
 * The query string of a filter, defaults left out.
 *
 * @example serialiseReviewFilter({ ...everyReview, aspect: 'villain' }) // '?aspect=villain'
 */
export function serialiseReviewFilter({ text, stance, aspect, sort }: ReviewFilter): string {
  const params = new URLSearchParams()
  if (text !== '') params.set('q', text.slice(0, longestText))
  if (stance !== null) params.set('stance', stance)
  if (aspect !== null) params.set('aspect', aspect)
  if (sort !== everyReview.sort) params.set('sort', sort)
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

/** The reviews that a filter keeps, in its order. An aspect keeps the reviews that score it. */
export function filterReviews(reviews: readonly Review[], filter: ReviewFilter): Review[] {
  const kept = reviews.filter((review) => fitsBesideStance(review, filter) && fitsStance(review, filter.stance))
  const orders: Record<ReviewSort, (a: Review, b: Review) => number> = {
    date: (a, b) => (b.date ?? '').localeCompare(a.date ?? ''),
    stance: (a, b) => stances.indexOf(a.stance) - stances.indexOf(b.stance),
    outlet: (a, b) => a.outlet.localeCompare(b.outlet),
  }
  return kept.toSorted(orders[filter.sort])
}

/** How many reviews each stance would keep beside the filter's text and aspect; `null` counts all. */
export function countByStance(reviews: readonly Review[], filter: ReviewFilter): ReadonlyMap<Stance | null, number> {
  const kept = reviews.filter((review) => fitsBesideStance(review, filter))
  const counts = stances.map((stance) => [stance, kept.filter((review) => review.stance === stance).length] as const)
  return new Map<Stance | null, number>([[null, kept.length], ...counts])
}

function fitsStance(review: Review, stance: Stance | null): boolean {
  return stance === null || review.stance === stance
}

function fitsBesideStance(review: Review, { text, aspect }: ReviewFilter): boolean {
  return (aspect === null || review.scores[aspect] !== undefined) && fitsText(review, text)
}

/** Every word of the text stands somewhere in what the list shows at level 0. */
function fitsText({ outlet, author, body, mentions }: Review, text: string): boolean {
  const words = text
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '')
  const points = body === null ? [] : [body.summary, ...Object.values(body.points)]
  const texts = [outlet, author ?? '', ...mentions.map(({ name }) => name), ...points].map((one) => fold(one ?? ''))
  return words.every((word) => texts.some((one) => one.includes(word)))
}
