import { film } from 'virtual:film'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useLocation } from 'react-router'
import { castQuery } from '../../data/queries.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import { useBrowserValue } from '../../state/use-browser-value.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { pageWords } from './words.ts'

/** Hydrates when its code has loaded. If that fails, the prerendered form stays and posts like any form. */
const ReplyForm = lazy(async () => {
  const load = () => import('../../ui/replies/reply-form.tsx').then(({ ReplyForm }) => ({ default: ReplyForm }))
  const isThere = !import.meta.env.SSR && document.querySelector('main form') !== null
  return isThere ? load().catch(() => new Promise<never>(() => {})) : load()
})

/** A page with only the form, for readers without JavaScript. They choose here what to write about. */
export function Component() {
  const { lang, texts } = useLanguage()
  const { search } = useLocation()
  const words = useWords(pageWords)
  const { data: cast } = useSuspenseQuery(castQuery(lang))
  const pages = cast.credits.map(({ id, character }) => ({
    page: `characters/${id}`,
    label: words.character(character.display),
  }))
  const all = film.parts.reviews ? [{ page: 'reviews', label: words.form.reviewsPage }, ...pages] : pages
  // A link from a page names that page.
  const from = useBrowserValue(new URLSearchParams(search).get('page') ?? '', '')
  const about = all.find(({ page }) => page === from)
  return (
    <>
      <PageHead title={words.title(texts.brand)} path="/reply" description={import.meta.env.SSR ? words.lead : ''} />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="intro">{words.lead}</p>
      <Suspense>
        {about === undefined ? (
          <ReplyForm words={words.form} page="" answerTo={null} lowest={0} pages={all} />
        ) : (
          <>
            <p className="mb-4 text-lg font-semibold">{about.label}</p>
            <ReplyForm key={from} words={words.form} page={from} answerTo={null} lowest={0} />
          </>
        )}
      </Suspense>
    </>
  )
}
