import { lazy, Suspense, useEffect, useState } from 'react'
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router'
import { leaveOutdated, NewVersion, reloadOnce } from '../data/new-version.ts'
import { useLanguage } from '../languages/language.tsx'
import { failureText, isMissingCode } from '../state/failure-text.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { loadStyles } from '../ui/load-styles.ts'
import { PageLink } from '../ui/page-link.tsx'
import wayStyles from '../ui/way.css?url'

/** Its own part of the app: most visits need it never. */
const NotFound = lazy(async () => {
  const [{ NotFound }] = await Promise.all([import('./not-found.tsx'), loadStyles(wayStyles)])
  return { default: NotFound }
})

/** A help that may fail as well: without it the page says what it has to. */
const KeptPages = lazy(() =>
  import('./kept-pages.tsx').then(
    (module) => ({ default: module.KeptPages }),
    () => ({ default: () => null }),
  ),
)

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
  return error instanceof NewVersion ? <Outdated error={error} /> : <Failure error={error} />
}

/** The page comes with the new version, which is loaded at once; or by the reader, where that has not helped. */
function Outdated({ error }: { error: NewVersion }) {
  const [isTold, tell] = useState(false)
  useEffect(() => tell(!reloadOnce()), [])
  return isTold ? <Failure error={error} /> : <div data-failure />
}

function Failure({ error }: { error: unknown }) {
  const { messages, href } = useLanguage()
  const { revalidate, state } = useRevalidator()
  const { heading, what, reason } = failureText(error, messages)
  const isOutdated = error instanceof NewVersion
  // A part of a page that is fetched with its use.
  useEffect(() => {
    if (isMissingCode(error)) void leaveOutdated()
  }, [error])
  // To the heading when the page fails, also once more, and on to the heading of the page that comes after it.
  useEffect(() => {
    if (error !== null) focusHeading()
    return focusHeading
  }, [error])
  return (
    <div role="alert" className="py-12" data-failure>
      <title>{heading}</title>
      <h1 tabIndex={-1}>{heading}</h1>
      {what !== null && <p className="my-4 wrap-anywhere lead">{what}</p>}
      <p>{reason}</p>
      <p className="my-8 flex flex-wrap items-center gap-x-6 gap-y-4">
        <button
          type="button"
          className="button"
          disabled={state === 'loading'}
          onClick={() => (isOutdated ? location.reload() : void revalidate())}
        >
          {isOutdated
            ? messages.failure.reload
            : state === 'loading'
              ? messages.failure.retrying
              : messages.failure.retry}
        </button>
        <PageLink to={href('film')}>{messages.failure.home}</PageLink>
      </p>
      <Suspense>
        <KeptPages />
      </Suspense>
    </div>
  )
}
