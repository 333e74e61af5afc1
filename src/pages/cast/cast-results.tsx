import { Fragment, memo, type ReactNode, Suspense, useMemo } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Cast, Credit } from '../../schema/documents.ts'
import type { Billing } from '../../schema/vocabulary.ts'
import {
  bestFirst,
  type CastFilter,
  castAddress,
  type FindableCredit,
  keptCredits,
  sortCast,
} from '../../state/cast-filter.ts'
import type { CreditMatch } from '../../state/credit-search.ts'
import { CreditCard } from '../../ui/credit-card.tsx'
import { NothingShown } from '../../ui/nothing-shown.tsx'
import { CrewList } from './crew-list.tsx'
import { pageWords } from './words.ts'

type Props = {
  cast: Cast
  /** What to say where the story tells more of the cast. */
  more: ReactNode
  all: readonly FindableCredit[]
  /** What the name search finds for the text, best first; null where there is no text or no search yet. */
  found: ReadonlyMap<string, CreditMatch> | null
  filter: CastFilter
  /** A key: the list is mounted again when it changes. See `useAddressFilter`. */
  remountKey: string
  /** Whether all of the page is to show, or so far only the first screen. */
  isWhole: boolean
  /** Whether somebody has gone to the search box. */
  searched: boolean
}

/** Portraits that even the smallest screen shows at once, and so are not fetched lazily. */
const eagerPortraits = 2
/** Two rows of a phone: on the way from another page they come with the heading, the others a frame later. */
const firstCards = 6

/** While somebody searches, cards below the fold keep the size they had: a key need not wait for their layout. */
const grid =
  'grid gap-y-5 *:[contain-intrinsic-block-size:auto_20rem] data-searched:*:[content-visibility:auto] data-searched:*:[overflow-clip-margin:0.5rem] md:gap-y-7 print:grid-cols-3 print:gap-x-6 print:gap-y-2 print:*:break-inside-avoid'
const cardsOfOneSize =
  'grid-cols-[repeat(auto-fill,minmax(6.25rem,1fr))] gap-x-2.5 md:grid-cols-[repeat(auto-fill,minmax(10.25rem,1fr))] md:gap-x-4'
/** By rank: the first lead of a phone has a row of its own. */
const ranked = 'grid-cols-2 gap-x-3 max-md:[&>:nth-child(2)]:col-span-2 md:grid-cols-30 md:gap-x-5'
/** How many columns of 30 a card takes, on a phone of two. Small parts come in rows. */
const spans: Readonly<Record<Billing, string>> = {
  lead: 'md:col-span-10',
  supporting: 'md:col-span-6',
  special: 'md:col-span-5',
  minor: '-mb-3 col-span-2 border-t border-line pt-3 md:col-span-10 print:mb-0',
}

/** Below every first screen, and the last of the page: laid out when a reader comes near. As high as on most phones. */
const crewBelow =
  '[content-visibility:auto] [contain-intrinsic-block-size:auto_108rem] [overflow-clip-margin:0.5rem] print:[content-visibility:visible]'

/** How many are shown, the cast grid, and the crew below. Memoised, so that a key need not wait for the list. */
export const CastResults = memo(function CastResults({
  cast,
  more,
  all,
  found,
  filter,
  remountKey,
  isWhole,
  searched,
}: Props) {
  const { href, lang, messages } = useLanguage()
  const words = useWords(pageWords)
  const { sort } = filter
  const sorted = useMemo(() => sortCast(cast.credits, sort, lang), [cast, sort, lang])
  const shown = new Set(keptCredits(all, filter, found))
  const isGuess = found !== null && shown.size > 0 && [...shown].every(({ id }) => found.get(id)?.doubt != null)
  const search = castAddress.serialise(filter)
  const order = found === null ? sorted : bestFirst(sorted, filter, found)
  // Leads large, small parts in rows; what is looked for by name or sorted otherwise comes in cards of one size.
  const isRanked = found === null && sort === 'billing'
  const rankOf = firstOfEachRank(order, shown)
  const crew = useMemo(
    () => (
      <section aria-labelledby="crew" className={crewBelow}>
        <h2 id="crew">{words.crew}</h2>
        <CrewList crew={cast.crew} crewRows={cast.crewRows} sources={cast.sources} />
      </section>
    ),
    [cast, words],
  )

  return (
    <>
      <output className="count" aria-live="polite">
        {words.shown(shown.size, cast.credits.length)}
        {isGuess && ` ${words.guesses}`}
      </output>
      {shown.size === 0 && (
        <NothingShown what={words.nobody} hint={words.nobodyHint} clear={words.clear} to={href('cast')} />
      )}
      <Fragment key={remountKey === 'searched' ? `${remountKey} ${found !== null}` : remountKey}>
        {/* Who does not fit is hidden and not taken away: mounting 36 cards takes longer than a frame on a phone. */}
        <ul className={`${grid} ${isRanked ? ranked : cardsOfOneSize}`} data-searched={searched || undefined}>
          {order.slice(0, isWhole ? order.length : firstCards).map((credit) => (
            <Fragment key={credit.id}>
              {isRanked && rankOf.get(credit) !== undefined && (
                <li className="group col-span-full">
                  <h2 className="mt-9 mb-0 group-first:mt-2">
                    {`${messages.billings[credit.billing]} `}
                    <span className="text-dim [font-variant-numeric:tabular-nums]">{rankOf.get(credit)}</span>
                  </h2>
                </li>
              )}
              <li
                hidden={!shown.has(credit)}
                className={isRanked ? `${spans[credit.billing]} print:col-auto` : undefined}
              >
                <CreditCard
                  credit={credit}
                  rank={isRanked ? credit.billing : undefined}
                  search={search}
                  match={found?.get(credit.id)}
                  eager={sorted.indexOf(credit) < eagerPortraits}
                />
              </li>
            </Fragment>
          ))}
        </ul>
        <Suspense>
          {isWhole && more}
          {isWhole && crew}
        </Suspense>
      </Fragment>
    </>
  )
})

/** The first credit shown of each billing, and how many are shown of it. */
function firstOfEachRank(order: readonly Credit[], shown: ReadonlySet<Credit>): ReadonlyMap<Credit, number> {
  const ranks = Map.groupBy(
    order.filter((credit) => shown.has(credit)),
    ({ billing }) => billing,
  )
  return new Map([...ranks.values()].flatMap(([first, ...rest]) => (first ? [[first, rest.length + 1]] : [])))
}
