import { lazy, Suspense, useEffect } from 'react'
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router'
import { useLanguage } from '../languages/language.tsx'
import { failureText } from '../state/failure-text.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { loadStyles } from '../ui/load-styles.ts'
import { PageLink } from '../ui/page-link.tsx'
import wayStyles from '../ui/way.css?url'

/** Its own part of the app: most visits need it never. */
const NotFound = lazy(async () => {
  const [{ NotFound }] = await Promise.all([import('./not-found.tsx'), loadStyles(wayStyles)])
  return { default: NotFound }
})

/** What stands in the frame when a page cannot be shown: what could not be read, why, and a way on. */
export function PageFailure() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) {
    return (
      <Suspense>
        <NotFound />
      </Suspense>
    )
  }
  return <Failure error={error} />
}

function Failure({ error }: { error: unknown }) {
  const { messages, href } = useLanguage()
  const { revalidate, state } = useRevalidator()
  const { heading, what, reason } = failureText(error, messages)
  // To the heading when the page fails, also once more, and on to the heading of the page that comes after it.
  useEffect(() => {
    if (error !== null) focusHeading()
    return focusHeading
  }, [error])
  return (
    <div role="alert" className="py-12">
      <title>{heading}</title>
      <h1 tabIndex={-1}>{heading}</h1>
      {what !== null && <p className="my-4 wrap-anywhere lead">{what}</p>}
      <p>{reason}</p>
      <p className="my-8 flex flex-wrap items-center gap-x-6 gap-y-4">
        <button type="button" className="button" disabled={state === 'loading'} onClick={() => void revalidate()}>
          {state === 'loading' ? messages.failure.retrying : messages.failure.retry}
        </button>
        <PageLink to={href('film')}>{messages.failure.home}</PageLink>
      </p>
    </div>
  )
}
