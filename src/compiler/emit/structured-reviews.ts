import type { Review, Thing } from 'schema-dts'
import { filmNode } from './structured-film.ts'
import type { StructuredSource } from './structured-source.ts'

/**
 * The reviews as pages elsewhere: who wrote them where and when, all of level 0. Stars only where the review itself gives
 * points out of a highest number.
 */
export function reviewsOf(source: StructuredSource): Thing[] {
  const { content, id, read } = source
  const movie = filmNode(source)
  const reviews = read.reviews().reviews.map((one): Review => {
    const score = content.reviews[one.id]?.rating?.score
    const outlet = { '@type': 'Organization', name: one.outlet } as const
    return {
      '@type': 'Review',
      '@id': id('/reviews', one.id),
      itemReviewed: { '@id': movie['@id'] },
      author: one.author === null ? outlet : { '@type': 'Person', name: one.author },
      ...(one.author !== null && { publisher: outlet }),
      ...(one.date !== null && { datePublished: one.date }),
      url: one.url,
      inLanguage: one.language,
      ...(score !== undefined && {
        reviewRating: { '@type': 'Rating', ratingValue: score.value, bestRating: score.of, worstRating: 0 },
      }),
    }
  })
  return [movie, ...reviews]
}
