import { useEffect, useState } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router'
import { useHydrated } from '../ui/use-hydrated.ts'

/** How a feature's filter stands in the address. `parse` is total; `serialise` gives '' or '?…'. */
type FilterCodec<F> = { parse: (params: URLSearchParams) => F; serialise: (filter: F) => string }

/** The address follows typing after this many milliseconds of rest; browsers bound how often it may change. */
const typingRest = 150

/**
 * A filter whose home is the address. What is typed shows at once and replaces the address when the typing rests;
 * a choice becomes a history entry of its own. Back and forward win over what is being typed.
 */
export function useAddressFilter<F>({ parse, serialise }: FilterCodec<F>): {
  filter: F
  type: (filter: F) => void
  choose: (filter: F) => void
} {
  const { pathname, search, key } = useLocation()
  const navigate = useNavigate()
  const navigationType = useNavigationType()
  const hydrated = useHydrated()
  const [typed, setTyped] = useState<{ search: string; key: string } | null>(null)

  const address = hydrated ? search : ''
  const settled = typed !== null && typed.search === address
  const overtaken = typed !== null && typed.key !== key && navigationType === 'POP'
  if (settled || overtaken) setTyped(null)

  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => {
      void navigate(pathname + typed.search, { replace: true, preventScrollReset: true })
    }, typingRest)
    return () => clearTimeout(timer)
  }, [typed, pathname, navigate])

  return {
    filter: parse(new URLSearchParams(typed?.search ?? address)),
    type: (filter) => setTyped({ search: serialise(filter), key }),
    choose: (filter) => {
      setTyped(null)
      void navigate(pathname + serialise(filter), { preventScrollReset: true })
    },
  }
}
