import { film } from 'virtual:film'
import { Fragment, memo, type ReactNode, Suspense, useMemo } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Cast, Credit } from '../../schema/documents.ts'
import { type Billing, billings } from '../../schema/vocabulary.ts'
import {
  bestFirst,
  type CastFilter,
  castAddress,
  castSorts,
  countByBilling,
  countBySide,
  type FindableCredit,
  keptCredits,
  sortCast,
} from '../../state/cast-filter.ts'
import type { CreditMatch } from '../../state/credit-search.ts'
import { CreditCard } from '../../ui/credit-card.tsx'
import { ChipLinks, FilterForm, SearchField, SelectField } from '../../ui/filter-controls.tsx'
import { NothingShown } from '../../ui/nothing-shown.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SideLabel } from '../../ui/side-label.tsx'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { CrewList } from './crew-list.tsx'
import { description } from './description.ts'
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
  onSearch: () => void
  /** Typing replaces the address, a choice adds to the history. */
  onType: (change: Partial<CastFilter>) => void
  onChoose: (change: Partial<CastFilter>) => void
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

/** The cast grid with its filters, and the crew below. Memoised, so that a change of the address alone costs nothing. */
export const CastPage = memo(function CastPage({
  cast,
  more,
  all,
  found,
  filter,
  remountKey,
  isWhole,
  searched,
  onSearch,
  onType,
  onChoose,
}: Props) {
  const { href, lang, messages, texts } = useLanguage()
  const words = useWords(pageWords)
  // The letter is painted first; the list follows a frame later, all of it at once.
  const later = useAfterPaint(useMemo(() => ({ filter, found, remountKey }), [filter, found, remountKey]))
  const { sort } = later.filter
  const sorted = useMemo(() => sortCast(cast.credits, sort, lang), [cast, sort, lang])
  const shown = new Set(keptCredits(all, later.filter, later.found))
  const isGuess =
    later.found !== null && shown.size > 0 && [...shown].every(({ id }) => later.found?.get(id)?.doubt != null)
  const search = castAddress.serialise(later.filter)
  const order = later.found === null ? sorted : bestFirst(sorted, later.filter, later.found)
  // Leads large, small parts in rows; what is looked for by name or sorted otherwise comes in cards of one size.
  const isRanked = later.found === null && sort === 'billing'
  const rankOf = firstOfEachRank(order, shown)

  const sideChips = useMemo(() => {
    const counts = countBySide(all, later.filter, later.found)
    return (
      <ChipLinks
        label={words.side}
        chips={[null, ...film.sides].map((side) => ({
          key: side ?? 'all',
          label: side === null ? words.all : <SideLabel side={side} />,
          count: counts.get(side) ?? 0,
          to: href('cast') + castAddress.serialise({ ...later.filter, side }),
          current: later.filter.side === side,
        }))}
      />
    )
  }, [all, later, href, words])
  const head = useMemo(
    () => (
      <>
        <PageHead
          title={words.title(texts.filmShort, cast.credits.length)}
          path="/cast"
          embeddable
          description={import.meta.env.SSR ? description[lang](texts.film, cast.credits.length) : ''}
        />
        <h1 tabIndex={-1}>{words.heading}</h1>
      </>
    ),
    [cast, words],
  )
  const crew = useMemo(
    () => (
      <section aria-labelledby="crew" className={crewBelow}>
        <h2 id="crew">{words.crew}</h2>
        <CrewList crew={cast.crew} crewRows={cast.crewRows} sources={cast.sources} />
      </section>
    ),
    [cast, words],
  )
  const billingCounts = useMemo(() => countByBilling(all, later.filter, later.found), [all, later])

  return (
    <>
      {head}
      <FilterForm
        action={href('cast')}
        onSubmit={() => onType({})}
        fields={
          <>
            <SearchField
              label={words.search}
              hint={texts.searchHint}
              name="q"
              value={filter.text}
              onFocus={onSearch}
              onText={(text) => onType({ text })}
            />
            <SelectField
              label={words.billing}
              name="billing"
              value={filter.billing ?? ''}
              onValue={(value) => onChoose({ billing: billings.find((one) => one === value) ?? null })}
              options={[
                { value: '', label: `${words.all} ${billingCounts.get(null)}` },
                ...billings.map((one) => ({
                  value: one,
                  label: `${messages.billings[one]} ${billingCounts.get(one)}`,
                })),
              ]}
            />
            <SelectField
              label={words.sort}
              name="sort"
              value={filter.sort}
              onValue={(value) =>
                onChoose({ sort: castSorts.find((one) => one === value) ?? castAddress.initial.sort })
              }
              options={castSorts.map((one) => ({
                value: one,
                label: one === castAddress.initial.sort && found !== null ? words.bestFirst : words.sorts[one],
              }))}
            />
          </>
        }
        chips={sideChips}
      />
      <p className="without-script note">{words.noFilters}</p>
      <output className="count" aria-live="polite">
        {words.shown(shown.size, cast.credits.length)}
        {isGuess && ` ${words.guesses}`}
      </output>
      {shown.size === 0 && (
        <NothingShown what={words.nobody} hint={words.nobodyHint} clear={words.clear} to={href('cast')} />
      )}
      <Fragment
        key={later.remountKey === 'searched' ? `${later.remountKey} ${later.found !== null}` : later.remountKey}
      >
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
                  match={later.found?.get(credit.id)}
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
