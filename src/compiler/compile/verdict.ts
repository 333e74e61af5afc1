import type { AuthoredReview, Content } from '../../schema/content.ts'
import type { Film } from '../../schema/documents.ts'
import { stances } from '../../schema/vocabulary.ts'
import type { InLanguage } from './in-language.ts'

type Verdict = NonNullable<Film['verdict']>
type View = Verdict['aspects'][number]['view']

/** An aspect of which fewer reviews speak says nothing about all. */
const fewest = 4

/**
 * The reviews taken together: how many take each stance, and the aspects that most praise, that divide them, and that
 * most doubt. Figures of all reviews count; words are those of a review of spoiler level 0.
 *
 * @returns null without reviews
 */
export function verdict(t: InLanguage, { reviews, vocabulary }: Content): Verdict | null {
  const all = Object.entries(reviews).sort(([a], [b]) => (a < b ? -1 : 1))
  if (all.length === 0) return null
  const counts = stances.map((stance) => [stance, all.filter(([, review]) => review.stance === stance).length] as const)
  const free = new Set(Object.keys(vocabulary.aspects))
  const chosen = (['praised', 'doubted', 'divided'] as const).flatMap((view) => {
    const [best] = [...free]
      .map((aspect) => ({ aspect, weight: weightOf(aspect, view, all), line: lineOn(aspect, view, all) }))
      .filter(({ weight, line }) => weight > 0 && line !== undefined)
      .sort((a, b) => b.weight - a.weight)
    const [id, review] = best?.line ?? []
    const point = best && review?.aspects[best.aspect]?.point
    if (best === undefined || id === undefined || review === undefined || point === undefined) return []
    free.delete(best.aspect)
    const { outlet, author } = review
    return [{ aspect: best.aspect, view, point: t.text(point), review: id, outlet, author }]
  })
  return {
    stances: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    aspects: (['praised', 'divided', 'doubted'] as const).flatMap((view) => chosen.filter((one) => one.view === view)),
  }
}

/** How much of a view the reviews have on an aspect, 0 or below where they do not have it. */
function weightOf(aspect: string, view: View, all: readonly [string, AuthoredReview][]): number {
  const scores = all.flatMap(([, { aspects }]) => aspects[aspect]?.score ?? [])
  if (scores.length < fewest) return 0
  const [up, down] = [scores.filter((score) => score > 0).length, scores.filter((score) => score < 0).length]
  if (view === 'divided') return Math.min(up, down) + scores.length / 100
  return (view === 'praised' ? up - down : down - up) / scores.length
}

/** The review of level 0 that holds the view most firmly; of equals one whose author is named. */
function lineOn(
  aspect: string,
  view: View,
  all: readonly [string, AuthoredReview][],
): [string, AuthoredReview] | undefined {
  const firmness = ([, { aspects }]: [string, AuthoredReview]) => {
    const score = aspects[aspect]?.score ?? 0
    return view === 'doubted' ? -score : score
  }
  const [firmest] = all
    .filter((entry) => entry[1].level === 0 && firmness(entry) > 0)
    .sort((a, b) => firmness(b) - firmness(a) || Number(a[1].author === null) - Number(b[1].author === null))
  return firmest
}
