import { Fragment, lazy, type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Cast, Story } from '../../schema/documents.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { clueBook, toldClues } from './clue-book.ts'
import { description } from './description.ts'
import { type RelationshipsFilter, relationshipsViews, tiesAddress } from './relationships-filter.ts'
import { TieTable } from './tie-table.tsx'
import { toldTies } from './told-ties.ts'
import { WhoWasThat } from './who-was-that.tsx'
import { pageWords } from './words.ts'

/** A part of its own: it is the larger half of the page and stands below its first view. */
const TieMap = lazy(() => import('./tie-map.tsx').then(({ TieMap }) => ({ default: TieMap })))

type Props = {
  cast: Cast
  /** One document a spoiler level, the lowest first. */
  stories: readonly Story[]
  /** What the address asks for; what names somebody of whom nothing is told yet counts as nobody. */
  filter: RelationshipsFilter
  /** A key: the page is mounted again when it changes, with the address or with the level. */
  remountKey: string
  /** Looking around on the map replaces the address, a choice adds to the history. */
  onLook: (change: Partial<RelationshipsFilter>) => void
  onChoose: (change: Partial<RelationshipsFilter>) => void
  more: ReactNode
}

/** The map of who is tied to whom, the same as a table, and *Who was that?* */
export function RelationshipsPage({ cast, stories, filter: asked, remountKey, onLook, onChoose, more }: Props) {
  const { href, lang, texts } = useLanguage()
  const words = useWords(pageWords)
  const told = useMemo(() => toldTies(stories), [stories])
  const book = useMemo(() => clueBook(cast.credits, stories), [cast, stories])
  const isTold = told.people.some(({ id }) => id === asked.who)
  const filter: RelationshipsFilter = { ...toldClues(book, asked), who: isTold ? asked.who : null }
  const addressOf = (change: Partial<RelationshipsFilter>) =>
    href('relationships') + tiesAddress.serialise({ ...filter, ...change })
  const search = tiesAddress.serialise(filter)
  const look = useRef(onLook)
  useEffect(() => {
    look.current = onLook
  })
  // Rendered again only for a reason: React would give up the prerendered map for an empty one, were it touched before its
  // code is there.
  const map = useMemo(() => {
    const shown = tiesAddress.parse(new URLSearchParams(search))
    return (
      <Suspense fallback={<EmptyMap />}>
        <TieMap
          told={told}
          chosen={shown.who}
          onChoose={(who) => look.current({ who })}
          addressOf={(who) => href('relationships') + tiesAddress.serialise({ ...shown, who })}
        />
      </Suspense>
    )
  }, [told, search, href])
  return (
    <>
      <PageHead
        title={words.title(texts.filmShort)}
        path="/relationships"
        description={import.meta.env.SSR ? description[lang](texts.film) : ''}
      />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="intro">{words.lead}</p>
      {more}
      <BelowFirstScreen>
        <Fragment key={`${remountKey} ${stories.length}`}>
          <p className="tie-ways">
            <a href="#who-was-that">{words.whoWasThat}</a>
            <PageLink to={href('story')}>{words.story}</PageLink>
            <PageLink to={href('disagreements')}>{words.disagreements}</PageLink>
          </p>
          <nav aria-label={words.view} className="chips needs-script">
            <ul>
              {relationshipsViews.map((view) => (
                <li key={view}>
                  <PageLink
                    to={addressOf({ view })}
                    preventScrollReset
                    aria-current={view === filter.view ? 'true' : undefined}
                    className="chip"
                  >
                    {words.views[view]}
                  </PageLink>
                </li>
              ))}
            </ul>
          </nav>
          {/* Without JavaScript there is no map, and the table shows: see the styles. */}
          <div className="tie-view" data-view={filter.view}>
            <div className="tie-as-table">
              <TieTable told={told} who={filter.who} addressOf={(who) => addressOf({ who })} />
            </div>
            {filter.view === 'map' && map}
          </div>
          <WhoWasThat book={book} clues={filter} onChoose={(clues) => onChoose(clues)} addressOf={addressOf} />
        </Fragment>
      </BelowFirstScreen>
    </>
  )
}

/** The ground of the map, while the map is on its way. */
function EmptyMap() {
  return (
    <div className="tie-map needs-script">
      <div className="tie-frame">
        <div className="tie-sheet">
          <svg viewBox="0 0 1000 640" aria-hidden="true" />
        </div>
      </div>
    </div>
  )
}
