import { film } from 'virtual:film'
import { Fragment, type ReactNode } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Review, Reviews } from '../../schema/documents.ts'
import { stances } from '../../schema/vocabulary.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { ChipLinks, FilterForm, SearchField, SelectField, SwitchField } from '../../ui/filter-controls.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { AspectTable } from './aspect-table.tsx'
import { description } from './description.ts'
import { ReviewEntry } from './review-entry.tsx'
import { countByStance, filterReviews, type ReviewFilter, reviewAddress, reviewSorts } from './review-filter.ts'
import { pageWords } from './words.ts'

type Props = {
  reviews: Reviews
  filter: ReviewFilter
  /** A key: the list is mounted again when it changes. See `useAddressFilter`. */
  remountKey: string
  onType: (change: Partial<ReviewFilter>) => void
  onChoose: (change: Partial<ReviewFilter>) => void
  scoresHidden: boolean
  onScoresHidden: (hidden: boolean) => void
  /** Draws the body of a review above spoiler level 0; the route does, since it must be fetched first. */
  gateOf: (review: Review) => ReactNode
}

/** Every review beside every other by aspect, then each with what it says. */
export function ReviewsPage({
  reviews,
  filter,
  remountKey,
  onType,
  onChoose,
  scoresHidden,
  onScoresHidden,
  gateOf,
}: Props) {
  const { href, lang, messages, texts } = useLanguage()
  const words = useWords(pageWords)
  const shown = filterReviews(reviews.reviews, filter)
  const counts = countByStance(reviews.reviews, filter)
  const address = (change: Partial<ReviewFilter>) => href('reviews') + reviewAddress.serialise({ ...filter, ...change })

  return (
    <>
      <PageHead
        title={words.title(texts.filmShort)}
        path="/reviews"
        description={import.meta.env.SSR ? description[lang](texts.film, reviews.reviews.length) : ''}
      />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="intro">{words.lead}</p>
      <BelowFirstScreen>
        <Fragment key={remountKey}>
          <SwitchField checked={scoresHidden} onChecked={onScoresHidden}>
            {words.hideScores}
          </SwitchField>
          {scoresHidden ? (
            <p className="note">{words.scoresHidden}</p>
          ) : (
            shown.length > 0 && <AspectTable reviews={shown} />
          )}
          <FilterForm
            action={href('reviews')}
            onSubmit={() => onType({})}
            fields={
              <>
                <SearchField
                  label={words.search}
                  hint={words.searchHint}
                  name="q"
                  value={filter.text}
                  onText={(text) => onType({ text })}
                />
                <SelectField
                  label={words.aspect}
                  name="aspect"
                  value={filter.aspect ?? ''}
                  onValue={(value) => onChoose({ aspect: film.aspects.find((one) => one === value) ?? null })}
                  options={[
                    { value: '', label: words.anyAspect },
                    ...film.aspects.map((one) => ({ value: one, label: texts.aspects[one] ?? one })),
                  ]}
                />
                <SelectField
                  label={words.sort}
                  name="sort"
                  value={filter.sort}
                  onValue={(value) =>
                    onChoose({ sort: reviewSorts.find((one) => one === value) ?? reviewAddress.initial.sort })
                  }
                  options={reviewSorts.map((one) => ({ value: one, label: words.sorts[one] }))}
                />
              </>
            }
            chips={
              <ChipLinks
                label={words.stance}
                chips={[null, ...stances].map((stance) => ({
                  key: stance ?? 'all',
                  label: stance === null ? words.all : messages.review.stances[stance],
                  count: counts.get(stance) ?? 0,
                  to: address({ stance }),
                  current: filter.stance === stance,
                }))}
              />
            }
          />
          <p className="without-script note">{words.noFilters}</p>
          <output className="count" aria-live="polite">
            {words.shown(shown.length, reviews.reviews.length)}
          </output>
          {shown.length === 0 ? (
            <div className="empty">
              <p>{words.none}</p>
              <p className="dim">{words.noneHint}</p>
              <PageLink to={href('reviews')} preventScrollReset className="button">
                {words.clear}
              </PageLink>
            </div>
          ) : (
            shown.map((review) => (
              <ReviewEntry
                key={review.id}
                review={review}
                sources={reviews.sources}
                scoresHidden={scoresHidden}
                gate={gateOf(review)}
              />
            ))
          )}
        </Fragment>
      </BelowFirstScreen>
    </>
  )
}
