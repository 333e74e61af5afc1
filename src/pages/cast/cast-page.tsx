import { film } from 'virtual:film'
import { memo, type ReactNode, useMemo } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Cast } from '../../schema/documents.ts'
import { billings } from '../../schema/vocabulary.ts'
import {
  type CastFilter,
  castAddress,
  castSorts,
  countByBilling,
  countBySide,
  type FindableCredit,
} from '../../state/cast-filter.ts'
import type { CreditSearch } from '../../state/credit-search.ts'
import { ChipLinks, FilterForm, SearchField, SelectField } from '../../ui/filter-controls.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SideLabel } from '../../ui/side-label.tsx'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { CastResults } from './cast-results.tsx'
import { description } from './description.ts'
import { pageWords } from './words.ts'

type Props = {
  cast: Cast
  /** What to say where the story tells more of the cast. */
  more: ReactNode
  all: readonly FindableCredit[]
  /** The name search; null until it has loaded. */
  search: CreditSearch | null
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

/** The cast grid with its filters, and the crew below. Memoised, so that a change of the address alone costs nothing. */
export const CastPage = memo(function CastPage({
  cast,
  more,
  all,
  search,
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
  // The letter is painted first; the search and the list follow a frame later, all of it at once.
  const later = useAfterPaint(useMemo(() => ({ filter, search, remountKey }), [filter, search, remountKey]))
  const found = useMemo(() => later.search?.(later.filter.text) ?? null, [later])
  const sideChips = useMemo(() => {
    const counts = countBySide(all, later.filter, found)
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
  }, [all, later, found, href, words])
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
  const { billing, sort } = filter
  const choices = useMemo(() => {
    const counts = countByBilling(all, later.filter, found)
    return (
      <>
        <SelectField
          label={words.billing}
          name="billing"
          value={billing ?? ''}
          onValue={(value) => onChoose({ billing: billings.find((one) => one === value) ?? null })}
          options={[
            { value: '', label: `${words.all} ${counts.get(null)}` },
            ...billings.map((one) => ({
              value: one,
              label: `${messages.billings[one]} ${counts.get(one)}`,
            })),
          ]}
        />
        <SelectField
          label={words.sort}
          name="sort"
          value={sort}
          onValue={(value) => onChoose({ sort: castSorts.find((one) => one === value) ?? castAddress.initial.sort })}
          options={castSorts.map((one) => ({
            value: one,
            label: one === castAddress.initial.sort && found !== null ? words.bestFirst : words.sorts[one],
          }))}
        />
      </>
    )
  }, [all, later, found, billing, sort, onChoose, messages, words])

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
            {choices}
          </>
        }
        chips={sideChips}
      />
      <p className="without-script note">{words.noFilters}</p>
      <CastResults
        cast={cast}
        more={more}
        all={all}
        found={found}
        filter={later.filter}
        remountKey={later.remountKey}
        isWhole={isWhole}
        searched={searched}
      />
    </>
  )
})
