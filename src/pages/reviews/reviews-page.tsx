import { film } from 'virtual:film'
import { Fragment, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Review, Reviews } from '../../schema/documents.ts'
import { stances } from '../../schema/vocabulary.ts'
import { useBrowserValue } from '../../state/use-browser-value.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { ChipLinks, FilterForm, SearchField, SelectField, SwitchField } from '../../ui/filter-controls.tsx'
import { NothingShown } from '../../ui/nothing-shown.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Replies } from '../../ui/replies.tsx'
import { AspectTable } from './aspect-table.tsx'
import { BestLines, TallyBlock } from './best-lines.tsx'
import { description } from './description.ts'
import { ReviewEntry } from './review-entry.tsx'
import { countByStance, filterReviews, type ReviewFilter, reviewAddress, reviewSorts } from './review-filter.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { VerdictBlocks } from './verdict-blocks.tsx'
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

/** What the reviews come down to, then each with what it says; on request every one beside every other by aspect. */
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
  const { hash } = useLocation()
  const isCompared = useBrowserValue(hash === '#compare', false)
  const all = reviews.reviews
  const shown = filterReviews(all, filter)
  const counts = countByStance(all, filter)
  const countOf = (verdict: Verdict) => all.filter(({ stance }) => verdictOf(stance) === verdict).length
  const nameOf = (at: number) => texts.aspects[reviews.aspects.at(at)?.aspect ?? ''] ?? ''
  const address = (change: Partial<ReviewFilter>) => href('reviews') + reviewAddress.serialise({ ...filter, ...change })

  return (
    <>
      <PageHead
        title={words.title(texts.filmShort)}
        path="/reviews"
        description={import.meta.env.SSR ? description[lang](texts.film, all.length) : ''}
      />
      <div className="items-end justify-between gap-x-16 lg:flex">
        <h1 tabIndex={-1}>{words.heading}</h1>
        <p className="mt-3 max-w-xl text-lg">
          {words.summary(countOf('for'), countOf('mixed'), countOf('against'))}{' '}
          {!scoresHidden && reviews.aspects.length > 1 && words.extremes(nameOf(0), nameOf(-1))}
        </p>
      </div>
      <VerdictBlocks reviews={all} />
      <BelowFirstScreen>
        <Fragment key={remountKey}>
          <h2>{words.bestLines}</h2>
          <BestLines aspects={reviews.aspects} scoresHidden={scoresHidden} />
          <div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-sm text-dim [&>label]:mb-0">
            {!scoresHidden && (
              <p className="flex items-center gap-2">
                <TallyBlock isFor /> {words.isFor} <TallyBlock isFor={false} /> {words.isAgainst}
              </p>
            )}
            <p>{words.ourWords}</p>
            <SwitchField checked={scoresHidden} onChecked={onScoresHidden}>
              {words.hideScores}
            </SwitchField>
          </div>
          {!scoresHidden && shown.length > 0 && (
            <details open={isCompared} className="mt-2">
              <summary className="button list-none">{words.compare}</summary>
              <AspectTable reviews={shown} />
            </details>
          )}
          <h2>{words.oneByOne}</h2>
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
            {words.shown(shown.length, all.length)}
          </output>
          {shown.length === 0 ? (
            <NothingShown what={words.none} hint={words.noneHint} clear={words.clear} to={href('reviews')} />
          ) : (
            shown.map((review) => (
              <ReviewEntry
                key={review.id}
                review={review}
                sources={reviews.sources}
                scoresHidden={scoresHidden}
                sought={filter}
                gate={gateOf(review)}
              />
            ))
          )}
          <Replies page="reviews" levels={reviews.replies} />
        </Fragment>
      </BelowFirstScreen>
    </>
  )
}
