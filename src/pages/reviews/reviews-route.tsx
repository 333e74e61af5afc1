import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reviewBodiesQuery, reviewsQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { failureText } from '../../state/failure-text.ts'
import { useSpoilerLevel } from '../../state/spoiler-level.tsx'
import { storedChoice, useStoredValue } from '../../state/stored-value.ts'
import { useAddressFilter } from '../../state/use-address-filter.ts'
import { useBrowserValue } from '../../state/use-browser-value.ts'
import { type Gate, GatedBody, type GatedProps } from './gated-body.tsx'
import { reviewAddress } from './review-filter.ts'
import { ReviewsPage } from './reviews-page.tsx'

const scoresHiddenChoice = storedChoice('talju:scores-hidden')

export function Component() {
  const { lang } = useLanguage()
  const { data: reviews } = useSuspenseQuery(reviewsQuery(lang))
  const { filter, remountKey, type, choose } = useAddressFilter(reviewAddress)
  const [scoresHidden, setScoresHidden] = useStoredValue(scoresHiddenChoice)
  const [hiddenAtArrival] = useState(scoresHiddenChoice.read)
  const arrivedHidden = useBrowserValue(hiddenAtArrival, false)
  return (
    <ReviewsPage
      reviews={reviews}
      filter={filter}
      remountKey={arrivedHidden ? `${remountKey}, scores hidden` : remountKey}
      onType={type}
      onChoose={choose}
      scoresHidden={scoresHidden}
      onScoresHidden={setScoresHidden}
      gateOf={(review) => <ReviewGate review={review} scoresHidden={scoresHidden} sought={filter} />}
    />
  )
}

/** Fetches the bodies of a spoiler level only once the reader has opened a review of that level. */
function ReviewGate({ review, scoresHidden, sought }: Pick<GatedProps, 'review' | 'scoresHidden' | 'sought'>) {
  const { lang, messages } = useLanguage()
  const { level } = useSpoilerLevel()
  const [choice, setChoice] = useState<boolean | null>(null)
  const asked = choice ?? review.level <= level
  const { data, error, isFetching, refetch } = useQuery({ ...reviewBodiesQuery(lang, review.level), enabled: asked })

  function gate(): Gate {
    if (!asked) return { state: 'shut' }
    if (isFetching) return { state: 'opening' }
    if (error !== null) return { state: 'failed', reason: failureText(error, messages).reason }
    const body = data?.bodies[review.id]
    if (data === undefined || body === undefined) return { state: 'failed', reason: messages.failure.missing }
    return { state: 'open', body, sources: data.sources }
  }

  return (
    <GatedBody
      review={review}
      gate={gate()}
      scoresHidden={scoresHidden}
      sought={sought}
      onOpen={() => (asked ? void refetch() : setChoice(true))}
      onShut={() => setChoice(false)}
    />
  )
}
