import { film } from 'virtual:film'
import { fold } from '../../names/search/fold.ts'
import type { Review } from '../../schema/documents.ts'
import { type Aspect, type Stance, stances } from '../../schema/vocabulary.ts'
import { addressCodec, choice, oneOf, text } from '../../state/address-codec.ts'

export const reviewSorts = ['date', 'stance', 'outlet'] as const
export type ReviewSort = (typeof reviewSorts)[number]

export type ReviewFilter = { text: string; stance: Stance | null; aspect: Aspect | null; sort: ReviewSort }

/** The filter of the reviews in the address. */
export const reviewAddress = addressCodec<ReviewFilter>({
  text: text('q'),
  stance: oneOf('stance', stances),
  aspect: oneOf('aspect', film.aspects),
  sort: choice('sort', reviewSorts),
})

/** The reviews that a filter keeps, in its order. An aspect keeps the reviews that score it. */
export function filterReviews(reviews: readonly Review[], filter: ReviewFilter): Review[] {
  const kept = reviews.filter((review) => fitsBesideStance(review, filter) && fitsStance(review, filter.stance))
  const orders: Record<ReviewSort, (a: Review, b: Review) => number> = {
    date: newestFirst,
    stance: (a, b) => stances.indexOf(a.stance) - stances.indexOf(b.stance),
    outlet: (a, b) => a.outlet.localeCompare(b.outlet),
  }
  return kept.toSorted(orders[filter.sort])
}

/** Dates in this format sort as text. Creating a collator takes 100 ms on a slow phone. */
function newestFirst(a: Review, b: Review): number {
  const [dateOfA, dateOfB] = [a.date ?? '', b.date ?? '']
  return Number(dateOfA < dateOfB) - Number(dateOfA > dateOfB)
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
