import { useMemo } from 'react'
import type { Cast } from '../../schema/documents.ts'
import { billings, sides } from '../../schema/vocabulary.ts'
import { useLanguage } from '../../site/language.tsx'
import { ChipLinks, SearchField, SelectField } from '../../ui/filter-controls.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { SideLabel } from '../../ui/side-label.tsx'
import {
  type CastFilter,
  castSorts,
  countByBilling,
  countBySide,
  everybody,
  filterCast,
  findable,
  serialiseCastFilter,
} from './cast-filter.ts'
import { CreditCard } from './credit-card.tsx'
import { CrewList } from './crew-list.tsx'

type Props = {
  cast: Cast
  filter: CastFilter
  /** Typing replaces the address, a choice adds to the history. */
  onType: (filter: CastFilter) => void
  onChoose: (filter: CastFilter) => void
}

const firstRow = 6

/** The cast grid with its filters, and the crew below. */
export function CastPage({ cast, filter, onType, onChoose }: Props) {
  const { lang, messages, href } = useLanguage()
  const words = messages.cast
  const all = useMemo(() => findable(cast.credits), [cast])
  const shown = filterCast(all, filter, lang)
  const address = (change: Partial<CastFilter>) => href('/cast') + serialiseCastFilter({ ...filter, ...change })
  const sideCounts = countBySide(all, filter)
  const billingCounts = countByBilling(all, filter)
  const search = serialiseCastFilter(filter)

  return (
    <>
      <PageHead title={words.title} path="/cast" describe={(text) => text.cast(cast.credits.length)} />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <search className="needs-script filters">
        <form
          action={href('/cast')}
          onSubmit={(event) => {
            event.preventDefault()
            onType(filter)
          }}
        >
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
              ...billings.map((one) => ({ value: one, label: `${messages.billings[one]} ${billingCounts.get(one)}` })),
            ]}
          />
          <SelectField
            label={words.sort}
            name="sort"
            value={filter.sort}
            onValue={(value) => onChoose({ ...filter, sort: castSorts.find((one) => one === value) ?? everybody.sort })}
            options={castSorts.map((one) => ({ value: one, label: words.sorts[one] }))}
          />
        </form>
        <ChipLinks
          label={words.side}
          chips={[null, ...sides].map((side) => ({
            key: side ?? 'all',
            label: side === null ? words.all : <SideLabel side={side} />,
            count: sideCounts.get(side) ?? 0,
            to: address({ side }),
            current: filter.side === side,
          }))}
        />
      </search>
      <p className="without-script note">{words.noFilters}</p>
      <output className="count" aria-live="polite">
        {words.shown(shown.length, cast.credits.length)}
      </output>
      {shown.length === 0 ? (
        <div className="empty">
          <p>{words.nobody}</p>
          <p className="dim">{words.nobodyHint}</p>
          <PageLink to={href('/cast')} preventScrollReset className="button">
            {words.clear}
          </PageLink>
        </div>
      ) : (
        <ul className="cast-grid">
          {shown.map((credit, index) => (
            <li key={credit.id}>
              <CreditCard credit={credit} search={search} eager={index < firstRow} />
            </li>
          ))}
        </ul>
      )}
      <section aria-labelledby="crew">
        <h2 id="crew">{words.crew}</h2>
        <CrewList crew={cast.crew} crewRows={cast.crewRows} sources={cast.sources} />
      </section>
    </>
  )
}
