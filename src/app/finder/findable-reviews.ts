import type { ReviewBodies, Reviews } from '../../schema/documents.ts'
import type { Aspect } from '../../schema/vocabulary.ts'
import { pagePath } from '../pages.ts'
import { type Findable, findable } from './findable.ts'
import type { FinderWords } from './words-en.ts'

/**
 * What reviews speak of, and the reviews by outlet, author and, as far as the reader has seen the film, what they say.
 *
 * @param bodies the documents of the levels above 0
 * @param aspects what the aspects are called
 * @example findableReviews(reviews, [], { script: 'Script' }, words)[0]?.path // '/reviews?aspect=script'
 */
export function findableReviews(
  { reviews }: Reviews,
  bodies: readonly ReviewBodies[],
  aspects: Readonly<Record<Aspect, string>>,
  words: FinderWords,
): Findable[] {
  const list = pagePath('reviews')
  const spoken = Object.entries(aspects).flatMap(([aspect, name]) => {
    const count = reviews.filter(({ scores }) => scores[aspect] !== undefined).length
    const path = `${list}?aspect=${encodeURIComponent(aspect)}`
    return count === 0 ? [] : [{ ...findable('aspect', aspect, path, name), detail: words.reviews(count) }]
  })
  return [
    ...spoken,
    ...reviews.map(({ id, outlet, author, body }) => {
      const said = body ?? bodies.find((one) => one.bodies[id] !== undefined)?.bodies[id]
      return {
        ...findable('review', id, `${list}#${id}`, outlet, author === null ? [] : [author]),
        texts: said === undefined ? [] : [said.summary, ...Object.values(said.points).filter((text) => text != null)],
        detail: author,
      }
    }),
  ]
}
