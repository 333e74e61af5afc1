import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useReducer, useState } from 'react'
import { useLocation } from 'react-router'
import { castQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import type { Cast } from '../../schema/documents.ts'
import { asTold } from '../../state/as-told.ts'
import { castAddress, findable } from '../../state/cast-filter.ts'
import { useStories } from '../../state/stories.ts'
import { useAddressFilter } from '../../state/use-address-filter.ts'
import { useCreditSearch } from '../../state/use-credit-search.ts'
import { useAfterFirstScreen } from '../../ui/below-first-screen.tsx'
import { MoreToSee } from '../../ui/more-to-see.tsx'
import { CastPage } from './cast-page.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data } = useSuspenseQuery(castQuery(lang))
  const { seen, stories } = useStories()
  const cast = useMemo(() => {
    const credits = data.credits.map((credit) => asTold(credit, stories))
    return stories.length === 0 ? data : { ...data, credits }
  }, [data, stories])
  const more = useMemo(() => <MoreToSee {...seen} more={data.more} onChange={seen.change} />, [seen, data])
  return <FilteredCast cast={cast} more={more} />
}

/** Apart from the query, which a key in the search box need not ask again. */
function FilteredCast({ cast, more }: { cast: Cast; more: ReactNode }) {
  const { filter, remountKey, type, choose } = useAddressFilter(castAddress)
  const { search: address } = useLocation()
  const [arrivedSearching] = useState(() => new URLSearchParams(address).has('q'))
  const [searched, onSearch] = useReducer(() => true, false)
  const all = useMemo(() => findable(cast.credits), [cast])
  const search = useCreditSearch(all, filter.text, searched || filter.text !== '')
  const isWhole = useAfterFirstScreen()
  return (
    <CastPage
      cast={cast}
      more={more}
      all={all}
      search={search}
      filter={filter}
      remountKey={arrivedSearching && search !== null ? 'searched' : remountKey}
      isWhole={isWhole}
      searched={searched}
      onSearch={onSearch}
      onType={type}
      onChoose={choose}
    />
  )
}
