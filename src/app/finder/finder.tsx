import { useMemo, useState } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import { failureText } from '../../state/failure-text.ts'
import { storedValue, useStoredValue } from '../../state/stored-value.ts'
import { Text } from '../../ui/text.tsx'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { FinderDialog } from './finder-dialog.tsx'
import { finderSearch } from './finder-search.ts'
import { FoundList } from './found-list.tsx'
import { GoOn } from './go-on.tsx'
import { finderFrame } from './open-finder.tsx'
import { type Findables, useFindables } from './use-findables.ts'
import { finderWords } from './words.ts'

const mostRecent = 6

/** Ids of what was picked last, the newest first. */
const recentPicks = storedValue<readonly string[]>('talju:recent', {
  parse: (text) => (text ?? '').split(' ').filter(Boolean).slice(0, mostRecent),
  print: (ids) => (ids.length === 0 ? null : ids.join(' ')),
})

/**
 * Finds people, scenes, things, reviews and pages from anywhere on the site, as far as the reader has seen the film;
 * before a letter is typed, what was picked last.
 */
export function Finder() {
  const words = useWords(finderWords)
  const [text, setText] = useState(() => finderFrame().box.value)
  const { all, isFetching, errors, retry } = useFindables()
  const [recent, setRecent] = useStoredValue(recentPicks)
  const search = useMemo(() => finderSearch(all), [all])
  // The letter is painted first; what it finds follows a frame later.
  const asked = useAfterPaint(text)
  const findings = useMemo(() => search(asked), [search, asked])

  function remember(id: string): void {
    setRecent([id, ...recent.filter((one) => one !== id)].slice(0, mostRecent))
  }

  return (
    <FinderDialog text={text} isFound={asked === text && !isFetching} onText={setText}>
      {errors.length > 0 && <Missing errors={errors} onRetry={retry} />}
      {findings === null ? (
        <>
          <FoundList
            heading={words.recent}
            found={recent.flatMap((id) => all.find((one) => one.id === id) ?? [])}
            onPick={remember}
            onForget={() => setRecent([])}
          />
          <FoundList heading={words.pagesHeading} found={all.filter(({ kind }) => kind === 'page')} onPick={remember} />
          <p className="mt-3 note max-md:hidden">
            <Text>{words.keys}</Text>
          </p>
        </>
      ) : (
        <>
          <p role="status" className="note">
            {findings.found.length > 0
              ? findings.isPartial
                ? words.partly
                : words.found(findings.found.length)
              : isFetching
                ? words.searching
                : words.nothing}
          </p>
          <FoundList found={findings.found} onPick={remember} />
          <GoOn
            key={asked}
            isMiss={!isFetching && (findings.isPartial || findings.found.length === 0)}
            all={all}
            onPick={remember}
          />
        </>
      )}
    </FinderDialog>
  )
}

function Missing({ errors, onRetry }: { errors: Findables['errors']; onRetry: () => void }) {
  const { messages } = useLanguage()
  const failures = errors.map((error) => failureText(error, messages))
  return (
    <p role="alert" className="note">
      {failures.map(({ what }) => what).join(' ')} {failures[0]?.reason}{' '}
      <button type="button" className="link" onClick={onRetry}>
        {messages.failure.retry}
      </button>
    </p>
  )
}
