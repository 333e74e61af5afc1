import { Fragment, type ReactNode, useMemo } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Cast, Story } from '../../schema/documents.ts'
import type { SpoilerLevel } from '../../state/spoiler-level.tsx'
import { remountKeyOf } from '../../state/stories.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { ShareButton } from '../../ui/share-button.tsx'
import { Text } from '../../ui/text.tsx'
import { clueBook, toldClues } from './clue-book.ts'
import { Connections } from './connections.tsx'
import { description } from './description.ts'
import { type RelationshipsFilter, tiesAddress } from './relationships-filter.ts'
import type { ShareTie } from './share-tie.ts'
import { TieTable } from './tie-table.tsx'
import { tiesOf, toldTies } from './told-ties.ts'
import { ViewLinks } from './view-links.tsx'
import { WhoWasThat } from './who-was-that.tsx'
import { pageWords } from './words.ts'

type Props = {
  cast: Cast
  /** One document a spoiler level, the lowest first. */
  stories: readonly Story[]
  /** What the address asks for; what names somebody of whom nothing is told yet counts as nobody. */
  filter: RelationshipsFilter
  /** A key: the page is mounted again when it changes, with the address. */
  remountKey: string
  /** Somebody has been pressed on the map. */
  onLook: (who: string) => void
  seen: SpoilerLevel
  more: ReactNode
}

/** Which of the two ways to show the ties is hidden where. On paper, and without JavaScript, the table stands alone. */
const hiding = {
  fitting: { map: 'max-md:hidden', table: 'md:hidden print:block noscript:block' },
  map: { map: '', table: 'hidden print:block noscript:block' },
  table: { map: 'hidden', table: '' },
}

/** The map of connections, the same as a table, and *Who was that?* */
export function RelationshipsPage({ cast, stories, filter: asked, remountKey, onLook, seen, more }: Props) {
  const { href, lang, texts } = useLanguage()
  const words = useWords(pageWords)
  const told = useMemo(() => toldTies(stories), [stories])
  const book = useMemo(() => clueBook(cast.credits, stories), [cast, stories])
  const isTold = told.people.some(({ id }) => id === asked.who)
  const filter: RelationshipsFilter = { ...toldClues(book, asked), who: isTold ? asked.who : null }
  const addressOf = (change: Partial<RelationshipsFilter>) =>
    href('relationships') + tiesAddress.serialise({ ...filter, ...change })
  const hidden = hiding[filter.view]
  const nameOf = (id: string) => told.people.find((one) => one.id === id)?.name ?? id
  // Whoever gets it is led to the list: it has each tie once, with its sources, on every width.
  const share: ShareTie = (tie, className) => (
    <ShareButton
      what={[nameOf(tie.from), tie.label, nameOf(tie.to)].join(', ')}
      to={`${addressOf({ view: 'table', who: tiesOf([tie], filter.who).length > 0 ? filter.who : null })}#tie-`}
      id={tie.id}
      isVeiled={!stories[0]?.relationships.includes(tie)}
      className={className}
    />
  )
  return (
    <>
      <PageHead
        title={words.title(texts.filmShort)}
        path="/relationships"
        description={import.meta.env.SSR ? description[lang](texts.film) : ''}
      />
      <div className="flex flex-wrap items-end justify-between gap-2">
        <h1 tabIndex={-1}>{words.heading}</h1>
        <p className="max-w-76 text-lg text-dim">{words.lead}</p>
      </div>
      <div data-stands-for="tie-" className="scroll-mt-10">
        {more}
      </div>
      <BelowFirstScreen>
        <Fragment key={`${remountKey} ${remountKeyOf(seen, stories)}`}>
          <ViewLinks view={filter.view} addressOf={(view) => addressOf({ view })} />
          {filter.view !== 'table' && (
            <div className={hidden.map}>
              <Connections
                cast={cast}
                told={told}
                who={filter.who}
                onChoose={onLook}
                addressOf={(who) => addressOf({ who })}
                share={share}
              />
              <p className="needs-script mt-4 text-sm text-dim print:hidden">
                <Text>{words.howTo}</Text>
              </p>
            </div>
          )}
          <div className={hidden.table}>
            <TieTable told={told} who={filter.who} addressOf={(who) => addressOf({ who })} share={share} />
          </div>
          <WhoWasThat book={book} clues={filter} seen={seen} addressOf={addressOf} />
        </Fragment>
      </BelowFirstScreen>
    </>
  )
}
