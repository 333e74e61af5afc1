import { film } from 'virtual:film'
import { way } from 'virtual:film/terrain'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { castQuery } from '../data/queries.ts'
import { useLanguage } from '../languages/language.tsx'
import { pathIn } from '../languages/paths.ts'
import { nearestNames } from '../names/search/nearest-names.ts'
import { useHydrated } from '../state/use-browser-value.ts'
import { Backdrop } from '../ui/backdrop.tsx'
import { focusHeading } from '../ui/focus-heading.ts'
import { PageLink } from '../ui/page-link.tsx'
import { Text } from '../ui/text.tsx'
import { wayAt, wayBetween } from '../ui/way.tsx'

/** The 404 page. Where the address looks like somebody's name, the nearest names are proposed. */
export function NotFound() {
  const { lang, messages, texts, href } = useLanguage()
  const words = messages.notFound
  const { pathname } = useLocation()
  // This page's code may come after the navigation has ended; focus would be nowhere then.
  useEffect(() => {
    if (document.activeElement === document.body) focusHeading()
  }, [])
  const hydrated = useHydrated()
  const { data: cast } = useQuery({ ...castQuery(lang), enabled: hydrated })
  const asked = hydrated ? decoded(pathname.split('/').filter(Boolean).at(-1) ?? '') : ''
  const names = (cast?.credits ?? []).map((credit) => {
    const spellings = [...credit.character.spellings, ...credit.performer.spellings].map(({ text }) => text)
    return { id: credit.id, display: credit.character.display, spellings: [credit.id, ...spellings] }
  })
  const nearest = nearestNames(asked, names)

  return (
    <div className="-mt-6 flex flex-col md:-mt-12">
      <title>{words.title(texts.site)}</title>
      <meta name="robots" content="noindex" />
      <Backdrop>
        <LostWay at={0.47} />
      </Backdrop>
      <div className="relative py-12 lg:min-h-[44rem]">
        <h1 tabIndex={-1}>{texts.lost}</h1>
        <p className="my-4 wrap-anywhere lead">{words.lead}</p>
        <p className="my-8 flex flex-wrap items-center gap-x-6 gap-y-4">
          <PageLink to={href('cast')} className="button">
            {words.allCast}
          </PageLink>
          <PageLink to={href('film')}>{words.home}</PageLink>
        </p>
        {film.languages.map(
          (other) =>
            other !== lang && (
              <p key={other} lang={other} className="text-dim">
                {film.speech[other].noPage}{' '}
                <PageLink to={pathIn(other, '/', film.languages)}>{film.speech[other].readSite}</PageLink>
              </p>
            ),
        )}
        {/* Last, because it comes last: nothing moves when it does. */}
        {nearest.length > 0 && (
          <>
            <p>{words.nearest}</p>
            <ul className="my-2 font-display text-[1.5rem]/[1.8] font-semibold">
              {nearest.map(({ id, display }) => (
                <li key={id}>
                  <PageLink to={href('character', { slug: id })}>
                    <Text>{display}</Text>
                  </PageLink>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** A way that leads nowhere: drawn up to its end, then a cross. */
function LostWay({ at }: { at: number }) {
  if (way.length === 0) return null
  const [x, y] = wayAt(at)
  return (
    <>
      <path className="way-walked" d={wayBetween(0, at)} />
      <g className="way-behind">
        <circle cx={x} cy={y} r={26} />
        <path d={`M${x - 10} ${y - 10}l20 20m0 -20l-20 20`} />
      </g>
    </>
  )
}
