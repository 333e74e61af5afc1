import { Fragment, useDeferredValue, useMemo } from 'react'
import type { Cast } from '../../schema/documents.ts'
import { billings, sides } from '../../schema/vocabulary.ts'
import { useLanguage } from '../../site/language.tsx'
import { ChipLinks, FilterForm, SearchField, SelectField } from '../../ui/filter-controls.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { SideLabel } from '../../ui/side-label.tsx'
import {
  type CastFilter,
  castSorts,
  countByBilling,
  countBySide,
  everybody,
  type FindableCredit,
  keptCredits,
  parseCastFilter,
  serialiseCastFilter,
  sortCast,
} from './cast-filter.ts'
import { CreditCard } from './credit-card.tsx'
import { CrewList } from './crew-list.tsx'

type Props = {
  cast: Cast
  all: readonly FindableCredit[]
  /** Credits that the name search finds for the text where no written spelling fits. */
  alsoFound: ReadonlySet<string>
  filter: CastFilter
  /** Changes when the list must be set anew: see `useAddressFilter`. */
  arrival: string
  /** Typing replaces the address, a choice adds to the history. */
  onType: (filter: CastFilter) => void
  onChoose: (filter: CastFilter) => void
}

const firstRow = 6

/** The cast grid with its filters, and the crew below. */
export function CastPage({ cast, all, alsoFound, filter, arrival, onType, onChoose }: Props) {
  const { lang, messages, href } = useLanguage()
  const words = messages.cast
  const order = useMemo(() => sortCast(cast.credits, filter.sort, lang), [cast, filter.sort, lang])
  const shown = new Set(keptCredits(all, filter, alsoFound))
  // The list answers a key at once; addresses and counts, which nobody reads between two keys, follow after it.
  const search = useDeferredValue(serialiseCastFilter(filter))
  const settled = useMemo(() => parseCastFilter(new URLSearchParams(search)), [search])

  const sideChips = useMemo(() => {
    const counts = countBySide(all, settled, alsoFound)
    return (
      <ChipLinks
        label={words.side}
        chips={[null, ...sides].map((side) => ({
          key: side ?? 'all',
          label: side === null ? words.all : <SideLabel side={side} />,
          count: counts.get(side) ?? 0,
          to: href('/cast') + serialiseCastFilter({ ...settled, side }),
          current: settled.side === side,
        }))}
      />
    )
  }, [all, alsoFound, settled, href, words])
  const crew = useMemo(
    () => (
      <section aria-labelledby="crew">
        <h2 id="crew">{words.crew}</h2>
        <CrewList crew={cast.crew} crewRows={cast.crewRows} sources={cast.sources} />
      </section>
    ),
    [cast, words],
  )
  const billingCounts = useMemo(() => countByBilling(all, settled, alsoFound), [all, alsoFound, settled])

  return (
    <>
      <PageHead title={words.title} path="/cast" embeddable describe={(text) => text.cast(cast.credits.length)} />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <FilterForm
        action={href('/cast')}
        onSubmit={() => onType(filter)}
        fields={
          <>
            <SearchField
              label={words.search}
              hint={words.searchHint}
              name="q"
              value={filter.text}
              onText={(text) => onType({ ...filter, text })}
            />
            <SelectField
              label={words.billing}
              name="billing"
              value={filter.billing ?? ''}
              onValue={(value) => onChoose({ ...filter, billing: billings.find((one) => one === value) ?? null })}
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
                onChoose({ ...filter, sort: castSorts.find((one) => one === value) ?? everybody.sort })
              }
              options={castSorts.map((one) => ({ value: one, label: words.sorts[one] }))}
            />
          </>
        }
        chips={sideChips}
      />
      <p className="without-script note">{words.noFilters}</p>
      <output className="count" aria-live="polite">
        {words.shown(shown.size, cast.credits.length)}
      </output>
      {alsoFound.size > 0 && <p className="note">{words.unwritten}</p>}
      {shown.size === 0 && (
        <div className="empty">
          <p>{words.nobody}</p>
          <p className="dim">{words.nobodyHint}</p>
          <PageLink to={href('/cast')} preventScrollReset className="button">
            {words.clear}
          </PageLink>
        </div>
      )}
      <Fragment key={arrival}>
        {/* Who does not fit is hidden and not taken away: to draw 36 cards anew takes longer than a frame on a phone. */}
        <ul className="cast-grid">
          {order.map((credit, index) => (
            <li key={credit.id} hidden={!shown.has(credit)}>
              <CreditCard credit={credit} search={search} eager={index < firstRow} />
            </li>
          ))}
        </ul>
        {crew}
      </Fragment>
    </>
  )
}
