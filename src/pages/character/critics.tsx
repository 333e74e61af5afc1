import { dateText } from '../../languages/dates.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Character } from '../../schema/documents.ts'
import type { Stance } from '../../schema/vocabulary.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { Section } from './section.tsx'
import type { ToldCharacter } from './told-character.ts'
import { pageWords } from './words.ts'

type Review = Character['reviews'][number]

const bars: Record<Stance, string> = {
  positive: 'border-accent',
  mixed: 'border-neutral',
  'mixed-negative': 'border-neutral',
  negative: 'border-signal',
}

/** What reviews say of a character, point by point, then those that only mention them. */
export function Critics({ reviews, points }: { reviews: readonly Review[] } & Pick<ToldCharacter, 'points'>) {
  const { href, texts } = useLanguage()
  const words = useWords(pageWords)
  if (reviews.length === 0) return null
  const speaking = reviews.filter(({ id }) => points.has(id))
  const others = reviews.filter(({ id }) => !points.has(id))
  return (
    <Section
      id="reviews"
      heading={words.critics}
      aside={
        <PageLink to={href('reviews')} className="py-2.5">
          {words.allReviews}
        </PageLink>
      }
    >
      {speaking.length > 0 && (
        <ul className="grid gap-x-10 gap-y-7 lg:grid-cols-2">
          {speaking.map((review) => (
            <li key={review.id} className={`border-s-3 ps-4 ${bars[review.stance]}`}>
              {points.get(review.id)?.map(({ aspect, text }) => (
                <p key={aspect} className="mb-1.5 font-display text-[1.375rem]/snug font-medium">
                  <span className="block text-sm/snug tracking-[0.09em] text-dim uppercase">
                    {texts.aspects[aspect]}
                  </span>
                  <Text>{text}</Text>
                </p>
              ))}
              <Reviewer review={review} />
            </li>
          ))}
        </ul>
      )}
      {speaking.length > 0 && <p className="note mt-4">{words.ourWords}</p>}
      {others.length > 0 && (
        <>
          {speaking.length > 0 && <h3 className="mt-7 mb-1 text-xl">{words.alsoMentionedBy}</h3>}
          <ul className="grid gap-x-10 lg:grid-cols-2">
            {others.map((review) => (
              <li key={review.id}>
                <Reviewer review={review} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function Reviewer({ review: { id, outlet, author, date, stance } }: { review: Review }) {
  const { lang, messages, href } = useLanguage()
  const words = messages.review
  return (
    <p className="text-[0.9375rem]/normal">
      <PageLink to={`${href('reviews')}#${id}`} className="inline-block min-h-6 font-medium pointer-coarse:py-2.5">
        <Text>{outlet}</Text>
      </PageLink>{' '}
      {words.stances[stance]}{' '}
      <span className="text-dim">
        <Text>{author ?? words.noAuthor}</Text>, {date === null ? words.undated : dateText(date, lang)}
      </span>
    </p>
  )
}
