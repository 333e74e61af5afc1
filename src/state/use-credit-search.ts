import { useEffect, useMemo, useState } from 'react'
import type { FindableCredit } from './cast-filter.ts'
import type { CreditSearch } from './credit-search.ts'

type MakeSearch = (all: readonly FindableCredit[]) => CreditSearch

/**
 * The search over a cast in any spelling. Its code is fetched when it is first wanted; until then, and where it does
 * not arrive, it is null, and each change of `text` asks for it again.
 */
export function useCreditSearch(all: readonly FindableCredit[], text: string, wanted: boolean): CreditSearch | null {
  const [makeSearch, setMakeSearch] = useState<MakeSearch | null>(null)

  useEffect(() => {
    if (!wanted || makeSearch !== null) return
    let left = false
    import('./credit-search.ts').then(
      ({ creditSearch }) => {
        if (!left) setMakeSearch(() => creditSearch)
      },
      () => {
        // What is typed is looked for as it is written, and the next letter asks again.
      },
    )
    return () => {
      left = true
    }
  }, [wanted, makeSearch, text])

  return useMemo(() => makeSearch?.(all) ?? null, [makeSearch, all])
}
