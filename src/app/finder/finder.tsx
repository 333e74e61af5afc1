import { film } from 'virtual:film'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { castQuery, reviewsQuery } from '../../data/queries.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import { failureText } from '../../state/failure-text.ts'
import { storedValue, useStoredValue } from '../../state/stored-value.ts'
import { Text } from '../../ui/text.tsx'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { FinderDialog } from './finder-dialog.tsx'
import { findables, finderSearch } from './finder-search.ts'
import { FoundList } from './found-list.tsx'
import { sitePages } from './site-pages.ts'
import { finderWords } from './words.ts'

/** `openings` counts how often the finder has been asked to open. */
export type FinderProps = { openings: number }

const mostRecent = 6

/** Ids of what was picked last, the newest first. */
const recentPicks = storedValue<readonly string[]>('talju:recent', {
  parse: (text) => (text ?? '').split(' ').filter(Boolean).slice(0, mostRecent),
  print: (ids) => (ids.length === 0 ? null : ids.join(' ')),
})

/** Finds people, reviews and pages from anywhere on the site; before a letter is typed, what was picked last. */
export function Finder({ openings }: FinderProps) {
  const { lang } = useLanguage()
  const words = useWords(finderWords)
  const [text, setText] = useState('')
  const cast = useQuery(castQuery(lang))
  const reviews = useQuery({ ...reviewsQuery(lang), enabled: film.parts.reviews })
  const [recent, setRecent] = useStoredValue(recentPicks)
  const all = useMemo(
    () => findables(cast.data ?? null, reviews.data ?? null, sitePages(lang, film, words)),
    [cast.data, reviews.data, lang, words],
  )
  const search = useMemo(() => finderSearch(all), [all])
  // The letter is painted first; what it finds follows a frame later.
  const asked = useAfterPaint(text)
  const found = useMemo(() => search(asked), [search, asked])

  function remember(id: string): void {
    setRecent([id, ...recent.filter((one) => one !== id)].slice(0, mostRecent))
  }

  return (
    <FinderDialog openings={openings} text={text} onText={setText}>
      {[cast, reviews].map(({ error, refetch }, at) =>
        error === null ? null : <Missing key={at} error={error} onRetry={() => void refetch()} />,
      )}
      {found === null ? (
        <>
          <FoundList
            heading={words.recent}
            found={recent.flatMap((id) => all.find((one) => one.id === id) ?? [])}
            onPick={remember}
            onForget={() => setRecent([])}
          />
          <FoundList heading={words.pagesHeading} found={all.filter(({ kind }) => kind === 'page')} onPick={remember} />
          <p className="note finder-keys">
            <Text>{words.keys}</Text>
          </p>
        </>
      ) : (
        <>
          <p role="status" className="note">
            {found.length === 0 ? words.nothing : words.found(found.length)}
          </p>
          <FoundList found={found} onPick={remember} />
        </>
      )}
    </FinderDialog>
  )
}

function Missing({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { messages } = useLanguage()
  const { what, reason } = failureText(error, messages)
  return (
    <p role="alert" className="note">
      {what} {reason}{' '}
      <button type="button" className="link" onClick={onRetry}>
        {messages.failure.retry}
      </button>
    </p>
  )
}
