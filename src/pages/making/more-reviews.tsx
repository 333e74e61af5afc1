import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Making } from '../../schema/documents.ts'
import type { Stance } from '../../schema/vocabulary.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { pageWords } from './words.ts'

const inks: Record<Stance, string> = {
  positive: 'text-accent',
  mixed: 'text-neutral',
  'mixed-negative': 'text-neutral',
  negative: 'text-signal',
}

/** Reviews that are not told at length: which way, in a line, and where. */
export function MoreReviews({ reviews }: { reviews: Making['reviews'] }) {
  const { href, messages } = useLanguage()
  const words = useWords(pageWords)
  return (
    <>
      {film.parts.reviews && (
        <p className="mb-4 text-dim">
          {words.reviewsLead} <PageLink to={href('reviews')}>{words.reviewsPage}</PageLink>
        </p>
      )}
      <ul className="gap-x-10 md:grid md:grid-cols-2">
        {reviews.map(({ stance, point, ...page }) => (
          <li key={point} className="border-t border-line py-4">
            <p className={`font-display text-sm font-medium tracking-widest uppercase ${inks[stance]}`}>
              {messages.review.stances[stance]}
            </p>
            <p className="mt-1 mb-0.5">
              <Text>{point}</Text>
            </p>
            <Elsewhere {...page} />
          </li>
        ))}
      </ul>
    </>
  )
}
