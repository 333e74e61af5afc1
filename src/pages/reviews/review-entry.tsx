import type { ReactNode } from 'react'
import { dateText } from '../../languages/dates.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Review } from '../../schema/documents.ts'
import { ExternalLink } from '../../ui/external-link.tsx'
import { ExternalIcon } from '../../ui/icons.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { ReviewBody } from './review-body.tsx'
import { pageWords } from './words.ts'

type Props = {
  review: Review
  sources: CitedSources
  scoresHidden: boolean
  /** Stands for the body of a review above spoiler level 0. */
  gate: ReactNode
}

/** One review: who, where, when, which way; what it says; the way to the original. */
export function ReviewEntry({ review, sources, scoresHidden, gate }: Props) {
  const { lang, messages, href } = useLanguage()
  const words = useWords(pageWords)
  return (
    <article id={review.id} className="review" aria-labelledby={`${review.id}-title`}>
      <div className="review-head">
        <p className={`stance stance-${review.stance}`}>{messages.review.stances[review.stance]}</p>
        <p className="dim">
          <Text>{review.author ?? messages.review.noAuthor}</Text>
          <br />
          {review.date === null ? (
            messages.review.undated
          ) : (
            <time dateTime={review.date}>{dateText(review.date, lang)}</time>
          )}
          <br />
          {words.languages[review.language]}
        </p>
      </div>
      <div>
        <h2 id={`${review.id}-title`}>
          <Text>{review.outlet}</Text>
        </h2>
        {review.body === null ? (
          gate
        ) : (
          <ReviewBody review={review} body={review.body} sources={sources} scoresHidden={scoresHidden} />
        )}
        {review.rating !== null && !scoresHidden && (
          <div>
            {words.rating}: <Text>{review.rating.text}</Text> <Receipts ids={review.rating.sources} sources={sources} />
          </div>
        )}
        {review.read === 'opening' && <p className="note">{words.readOpening}</p>}
        <p className="review-links">
          <ExternalLink href={review.url} hrefLang={review.language} className="button">
            {words.original}
            <span className="visually-hidden">
              {': '}
              <Text>{review.outlet}</Text>
            </span>
            <ExternalIcon />
          </ExternalLink>
          {review.mentions.length > 0 && (
            <span>
              <span className="dim">{words.mentions}</span>{' '}
              {review.mentions.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <PageLink to={href('character', { slug: id })}>
                    <Text>{name}</Text>
                  </PageLink>
                </span>
              ))}
            </span>
          )}
        </p>
      </div>
    </article>
  )
}
