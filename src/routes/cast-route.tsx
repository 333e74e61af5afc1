import { useSuspenseQuery } from '@tanstack/react-query'
import { castQuery } from '../data/queries.ts'
import { parseCastFilter, serialiseCastFilter } from '../features/cast/cast-filter.ts'
import { CastPage } from '../features/cast/cast-page.tsx'
import { useLanguage } from '../site/language.tsx'
import { useAddressFilter } from './use-address-filter.ts'

const codec = { parse: parseCastFilter, serialise: serialiseCastFilter }

export function Component() {
  const { lang } = useLanguage()
  const { data: cast } = useSuspenseQuery(castQuery(lang))
  const { filter, arrival, type, choose } = useAddressFilter(codec)
  return <CastPage cast={cast} filter={filter} arrival={arrival} onType={type} onChoose={choose} />
}
