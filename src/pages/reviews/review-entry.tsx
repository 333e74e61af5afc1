import type { ReactNode } from 'react'
import { dateText } from '../../languages/dates.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Review } from '../../schema/documents.ts'
import { ExternalLink } from '../../ui/external-link.tsx'
import { ExternalIcon } from '../../ui/icons.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { ReviewBody, type SoughtPoint } from './review-body.tsx'
import { verdictInks, verdictOf } from './verdict.ts'
import { pageWords } from './words.ts'

type Props = {
  review: Review
  sources: CitedSources
  scoresHidden: boolean
  sought: SoughtPoint
  /** Stands for the body of a review above spoiler level 0. */
  gate: ReactNode
}

/** One review: which way, who, when; what it says; the way to the original. */
export function ReviewEntry({ review, sources, scoresHidden, sought, gate }: Props) {
  const { lang, messages, href } = useLanguage()
  const words = useWords(pageWords)
  return (
    <article
      id={review.id}
      className="grid gap-x-8 gap-y-3 border-t border-line py-7 md:grid-cols-[16rem_minmax(0,1fr)]"
      aria-labelledby={`${review.id}-title`}
    >
      <div className="text-[0.9375rem]/normal text-dim">
        <p className={`flex items-center gap-2 ${verdictInks[verdictOf(review.stance)]}`}>
          <span className="size-2 rounded-full bg-current forced-color-adjust-none" />
          <span className="font-display text-sm font-medium tracking-widest uppercase">
            {messages.review.stances[review.stance]}
          </span>
        </p>
        <h3 id={`${review.id}-title`} className="mt-1 mb-1.5 text-[1.625rem] text-ink">
          <Text>{review.outlet}</Text>
        </h3>
        {review.author !== null && (
          <p>
            <Text>{review.author}</Text>
          </p>
        )}
        <p>
          {review.date === null ? (
            messages.review.undated
          ) : (
            <time dateTime={review.date}>{dateText(review.date, lang)}</time>
          )}
          {', '}
          {words.languages[review.language]}
        </p>
        {review.rating !== null && !scoresHidden && (
          <div className="mt-1 text-ink">
            <span className="text-dim">{words.rating}:</span> <Text>{review.rating.text}</Text>{' '}
            <Receipts ids={review.rating.sources} sources={sources} />
          </div>
        )}
      </div>
      <div>
        {review.body === null ? (
          gate
        ) : (
          <ReviewBody
            review={review}
            body={review.body}
            sources={sources}
            scoresHidden={scoresHidden}
            sought={sought}
          />
        )}
        {review.read === 'opening' && <p className="note">{words.readOpening}</p>}
        <div className="mt-1 flex flex-wrap items-center gap-x-6 text-[0.9375rem]">
          <ExternalLink
            href={review.url}
            hrefLang={review.language}
            className="inline-flex min-h-8 items-center gap-1.5 font-medium pointer-coarse:min-h-11 print:hidden [&_svg]:size-[1.125em]"
          >
            {words.original}
            <span className="visually-hidden">
              {': '}
              <Text>{review.outlet}</Text>
            </span>
            <ExternalIcon />
          </ExternalLink>
          {review.mentions.length > 0 && (
            <p>
              <span className="text-dim">{words.mentions}</span>{' '}
              {review.mentions.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && ' '}
                  <span className="whitespace-nowrap">
                    <PageLink
                      to={href('character', { slug: id })}
                      className="inline-block min-h-6 pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:py-2.5"
                    >
                      <Text>{name}</Text>
                    </PageLink>
                    {/* With its name: a line does not begin with a comma. */}
                    {index < review.mentions.length - 1 && ','}
                  </span>
                </span>
              ))}
            </p>
          )}
        </div>
      </div>
    </article>
  )
}
