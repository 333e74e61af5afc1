import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { castQuery } from '../data/queries.ts'
import { findable, parseCastFilter, serialiseCastFilter } from '../features/cast/cast-filter.ts'
import { CastPage } from '../features/cast/cast-page.tsx'
import type { Cast } from '../schema/documents.ts'
import { useLanguage } from '../site/language.tsx'
import { useAddressFilter } from './use-address-filter.ts'
import { useCreditSearch } from './use-credit-search.ts'

const codec = { parse: parseCastFilter, serialise: serialiseCastFilter }

export function Component() {
  const { lang } = useLanguage()
  const { data: cast } = useSuspenseQuery(castQuery(lang))
  return <FilteredCast cast={cast} />
}

/** Apart from the query, which a key in the search box need not ask again. */
function FilteredCast({ cast }: { cast: Cast }) {
  const { filter, arrival, type, choose } = useAddressFilter(codec)
  const [searched, setSearched] = useState(false)
  const all = useMemo(() => findable(cast.credits), [cast])
  const search = useCreditSearch(all, filter.text, searched || filter.text !== '')
  const found = useMemo(() => search?.(filter.text) ?? null, [search, filter.text])
  return (
    <CastPage
      cast={cast}
      all={all}
      found={found}
      filter={filter}
      arrival={arrival === 'filtered' && search !== null ? 'searched' : arrival}
      searched={searched}
      onSearch={() => setSearched(true)}
      onType={type}
      onChoose={choose}
    />
  )
}
