import { film } from 'virtual:film'
import { useId } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import { pathIn } from '../../languages/paths.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import type { Found } from './finder-search.ts'
import { finderWords } from './words.ts'

type Props = { heading?: string; found: readonly Found[]; onPick: (id: string) => void; onForget?: () => void }

/** What was found, best first, each a link with its kind; what matched is marked, and a guess says that it is one. */
export function FoundList({ heading, found, onPick, onForget }: Props) {
  const { lang, messages } = useLanguage()
  const words = useWords(finderWords)
  const headingId = useId()
  if (found.length === 0) return null
  const tellsKinds = heading === undefined || found.some(({ kind }) => kind !== 'page')
  return (
    <>
      {heading !== undefined && (
        <h2 id={headingId} className="mt-2 mb-1 text-[1.0625rem] text-dim hangul:text-[0.875rem]">
          {heading}
        </h2>
      )}
      <ul aria-labelledby={heading && headingId}>
        {found.map((one) => (
          <li key={one.id}>
            <PageLink
              to={pathIn(lang, one.path, film.languages)}
              onClick={() => onPick(one.id)}
              className="flex min-h-12 items-center gap-3 rounded px-2 py-1 leading-[1.35] no-underline hover:bg-raised hover:text-inherit focus-visible:bg-raised focus-visible:-outline-offset-2"
            >
              {one.portrait !== null && <img src={one.portrait} alt="" width={32} height={40} />}
              <span className="min-w-0 flex-1">
                <FoundName {...one} />
                {one.detail !== null && (
                  <span className="text-dim">
                    {' '}
                    <Text>{one.detail}</Text>
                  </span>
                )}
                {one.match !== undefined && one.match.via !== null && (
                  <span
                    className={`block text-[0.8125rem]/[1.4] ${one.match.doubt === null ? 'text-dim' : 'text-accent'}`}
                  >
                    {' '}
                    {one.match.doubt !== null && `${messages.doubts[one.match.doubt]} `}
                    <Text marks={one.match.via.marks}>{one.match.via.text}</Text>
                  </span>
                )}
              </span>{' '}
              {tellsKinds && <span className="flex-none text-[0.8125rem] text-dim">{words.kinds[one.kind]}</span>}
            </PageLink>
          </li>
        ))}
      </ul>
      {onForget !== undefined && (
        <button type="button" className="link note" onClick={onForget}>
          {words.forget}
        </button>
      )}
    </>
  )
}

/** The name in both scripts, the page's own first. */
function FoundName({ name: { display, hangul }, match }: Found) {
  const { lang } = useLanguage()
  const latin = <Text marks={match?.display}>{display}</Text>
  if (hangul === null || hangul === display) return <b className="font-semibold">{latin}</b>
  const korean = <Text marks={match?.hangul}>{hangul}</Text>
  const [first, second] = film.speech[lang].script === 'Hangul' ? [korean, latin] : [latin, korean]
  return (
    <>
      <b className="font-semibold">{first}</b> {second}
    </>
  )
}
