import type { AuthoredReview } from '../../schema/content.ts'
import type { Reviews } from '../../schema/documents.ts'
import type { Aspect } from '../../schema/vocabulary.ts'
import type { InLanguage } from './in-language.ts'

type Verdict = Reviews['aspects'][number]

/**
 * What all reviews say of each aspect that some review scores, from the most praised to the most criticised.
 *
 * The best line is on the side of the majority, of the strongest score, and of these the shortest in the film's first
 * language, so that it is the same in every language. Lines come from reviews of level 0; the others are counted.
 *
 * @example aspectVerdicts(t, reviews, ['tension'])
 * // [{ aspect: 'tension', praised: 6, criticised: 1, line: { text: 'Taut.', outlet: 'Daily News', review: 'daily' } }]
 */
export function aspectVerdicts(
  t: InLanguage,
  reviews: readonly (readonly [id: string, review: AuthoredReview])[],
  aspects: readonly Aspect[],
): Verdict[] {
  return aspects
    .flatMap((aspect) => {
      const said = reviews.flatMap(([review, { level, outlet, aspects }]) => {
        const { [aspect]: one } = aspects
        return one === undefined ? [] : [{ ...one, level, outlet, review }]
      })
      const praised = said.filter(({ score }) => score > 0).length
      const criticised = said.filter(({ score }) => score < 0).length
      const side = Math.sign(praised - criticised)
      const [best] = said
        .filter(({ level }) => level === 0)
        .sort((a, b) => (b.score - a.score) * side || lengthOf(a.point) - lengthOf(b.point))
      const line = best === undefined ? null : { text: t.text(best.point), outlet: best.outlet, review: best.review }
      return said.length === 0 ? [] : [{ aspect, praised, criticised, line }]
    })
    .sort((a, b) => b.praised - b.criticised - (a.praised - a.criticised))
}

function lengthOf(point: Record<string, string>): number {
  return Object.values(point)[0]?.length ?? 0
}
