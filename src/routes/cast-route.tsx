import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { castQuery } from '../data/queries.ts'
import { everybody, findable, keptCredits, parseCastFilter, serialiseCastFilter } from '../features/cast/cast-filter.ts'
import { CastPage } from '../features/cast/cast-page.tsx'
import { useLanguage } from '../site/language.tsx'
import { useAddressFilter } from './use-address-filter.ts'
import { useAnySpelling } from './use-any-spelling.ts'

const codec = { parse: parseCastFilter, serialise: serialiseCastFilter }

export function Component() {
  const { lang } = useLanguage()
  const { data: cast } = useSuspenseQuery(castQuery(lang))
  const { filter, arrival, type, choose } = useAddressFilter(codec)
  const all = useMemo(() => findable(cast.credits), [cast])
  // Spellings that stand on a page are found at once; only for others the name search is needed.
  const unwritten = keptCredits(all, { ...everybody, text: filter.text }).length === 0
  const alsoFound = useAnySpelling(cast.credits, filter.text, unwritten)
  return (
    <CastPage
      cast={cast}
      all={all}
      alsoFound={alsoFound}
      filter={filter}
      arrival={arrival}
      onType={type}
      onChoose={choose}
    />
  )
}
