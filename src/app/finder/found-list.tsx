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
      {heading !== undefined && <h2 id={headingId}>{heading}</h2>}
      <ul className="found-list" aria-labelledby={heading && headingId}>
        {found.map((one) => (
          <li key={one.id}>
            <PageLink to={pathIn(lang, one.path, film.languages)} onClick={() => onPick(one.id)}>
              {one.portrait !== null && <img src={one.portrait} alt="" width={32} height={40} />}
              <span className="found-name">
                <FoundName {...one} />
                {one.detail !== null && (
                  <span className="dim">
                    {' '}
                    <Text>{one.detail}</Text>
                  </span>
                )}
                {one.match !== undefined && one.match.via !== null && (
                  <span className={one.match.doubt === null ? 'card-via text-dim' : 'card-via'}>
                    {' '}
                    {one.match.doubt !== null && `${messages.doubts[one.match.doubt]} `}
                    <Text marks={one.match.via.marks}>{one.match.via.text}</Text>
                  </span>
                )}
              </span>{' '}
              {tellsKinds && <span className="found-kind">{words.kinds[one.kind]}</span>}
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
  if (hangul === null || hangul === display) return <b>{latin}</b>
  const korean = <Text marks={match?.hangul}>{hangul}</Text>
  const [first, second] = film.speech[lang].script === 'Hangul' ? [korean, latin] : [latin, korean]
  return (
    <>
      <b>{first}</b> {second}
    </>
  )
}
