import type { AuthoredReview, Content } from '../../schema/content.ts'
import type { ReviewBodies, Reviews } from '../../schema/documents.ts'
import type { Level } from '../../schema/vocabulary.ts'
import { aspectVerdicts } from './aspect-verdicts.ts'
import { replyLevels } from './compile-replies.ts'
import type { InLanguage } from './in-language.ts'
import { readable } from './readable.ts'

/** Every review with its head and figures, and what they come down to; the body only of those at level 0. */
export function compileReviews(t: InLanguage, content: Content): Reviews {
  return t.withSources({
    aspects: aspectVerdicts(t, newestFirst(content), Object.keys(content.vocabulary.aspects)),
    reviews: newestFirst(content).map(([id, review]) => ({
      ...reviewHead(id, review),
      level: review.level,
      rating: review.rating === null ? null : t.sourced(review.rating),
      read: review.read,
      scores: mapValues(review.aspects, ({ score }) => score),
      body: review.level === 0 ? reviewBody(t, review) : null,
      mentions: review.mentions.map((id) => ({ id, name: t.creditName(id) })),
    })),
    replies: replyLevels(content)('reviews'),
  })
}

/** What reviews of exactly one level say. */
export function compileReviewBodies(t: InLanguage, content: Content, level: Level): ReviewBodies {
  const ofLevel = newestFirst(content).filter(([, review]) => review.level === level)
  return t.withSources({
    level,
    bodies: Object.fromEntries(ofLevel.map(([id, review]) => [id, reviewBody(t, review)])),
  })
}

/** What lists show of a review: nothing above level 0. */
export function reviewHead(id: string, { author, outlet, date, url, language, stance }: AuthoredReview) {
  return { id, author, outlet, date, url: readable(url), language, stance }
}

/** The points of a review that are about a character. */
export function pointsAbout(t: InLanguage, id: string, { aspects }: AuthoredReview) {
  return Object.entries(aspects).flatMap(([aspect, one]) =>
    one?.about?.includes(id) ? [{ aspect, text: t.text(one.point) }] : [],
  )
}

function reviewBody(t: InLanguage, { summary, aspects, note }: AuthoredReview) {
  return {
    summary: t.text(summary),
    points: mapValues(aspects, ({ point }) => t.text(point)),
    note: note === null ? null : t.sourced(note),
  }
}

/** The reviews with their ids, undated ones last. */
export function newestFirst(content: Content): [string, AuthoredReview][] {
  return Object.entries(content.reviews).sort(
    // By code point, so that the order is the same on every machine.
    ([a, { date: dateA }], [b, { date: dateB }]) => compare(dateB ?? '', dateA ?? '') || compare(a, b),
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function mapValues<K extends string, V, W>(
  record: Partial<Record<K, V>>,
  change: (value: V) => W,
): Partial<Record<K, W>> {
  return Object.fromEntries(
    Object.entries<V>(record as Record<K, V>).map(([key, value]) => [key, change(value)]),
  ) as Partial<Record<K, W>>
}
