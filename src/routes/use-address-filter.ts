import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useHydrated } from '../ui/use-hydrated.ts'

/** How a feature's filter stands in the address. `parse` is total; `serialise` gives '' or '?…'. */
type FilterCodec<F> = { parse: (params: URLSearchParams) => F; serialise: (filter: F) => string }

/** The address follows typing after this many milliseconds of rest; browsers bound how often it may change. */
const typingRest = 150

/**
 * A filter whose home is the address. What is typed shows at once and replaces the address when the typing rests;
 * a choice becomes a history entry of its own. Any other change of the address wins over what is being typed.
 *
 * `arrival` is a key for what the filter shows: where an address brings filters to a page that was prerendered
 * without, the list is set anew instead of shifting under the reader's eyes.
 */
export function useAddressFilter<F>({ parse, serialise }: FilterCodec<F>): {
  filter: F
  arrival: string
  type: (filter: F) => void
  choose: (filter: F) => void
} {
  const { pathname, search, key, state } = useLocation()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const [arrivedFiltered] = useState(() => serialise(parse(new URLSearchParams(search))) !== '')
  /** What the page shows ahead of the address, as a query string; null where it shows the address. */
  const [ahead, setAhead] = useState<string | null>(null)
  const composing = useComposing()
  const sent = useRef({ search, writes: new Set<string>() })

  function send(search: string, replace: boolean): void {
    const write = String(Math.random())
    sent.current.search = search
    sent.current.writes.add(write)
    // At once: a link pressed next must know the new address.
    void navigate(pathname + search, { replace, state: { write }, preventScrollReset: true, flushSync: true })
  }

  // Own writes arrive when they will, perhaps after more has been typed. Everything else wins.
  const arrived: unknown = state?.write
  useLayoutEffect(() => {
    if (typeof arrived === 'string' && sent.current.writes.delete(arrived)) return
    sent.current = { search, writes: new Set() }
    setAhead(null)
  }, [key, arrived, search])

  const sendTyped = useRef(send)
  useEffect(() => {
    sendTyped.current = send
  })
  useEffect(() => {
    if (ahead === null || ahead === sent.current.search) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const hold = () => clearTimeout(timer)
    const writeAtRest = () => {
      hold()
      timer = setTimeout(() => {
        if (ahead !== sent.current.search) sendTyped.current(ahead, true)
      }, typingRest)
    }
    if (!composing.current) writeAtRest()
    // A link followed before the typing rests: the entry that is left keeps what was typed, and nothing follows later.
    const settleForLink = (event: MouseEvent) => {
      if (!(event.target instanceof Element && event.target.closest('a'))) return
      hold()
      if (ahead !== sent.current.search) history.replaceState(history.state, '', pathname + ahead)
    }
    document.addEventListener('compositionstart', hold)
    document.addEventListener('compositionend', writeAtRest)
    document.addEventListener('click', settleForLink, { capture: true })
    return () => {
      hold()
      document.removeEventListener('compositionstart', hold)
      document.removeEventListener('compositionend', writeAtRest)
      document.removeEventListener('click', settleForLink, { capture: true })
    }
  }, [ahead, pathname, composing])

  return {
    filter: parse(new URLSearchParams(ahead ?? (hydrated ? search : ''))),
    arrival: hydrated && arrivedFiltered ? 'filtered' : 'plain',
    type: (filter) => setAhead(serialise(filter)),
    choose: (filter) => {
      const search = serialise(filter)
      setAhead(search)
      send(search, false)
    },
  }
}

/** Whether an input method is composing: a change of the address would end it and leave half a syllable behind. */
function useComposing(): RefObject<boolean> {
  const composing = useRef(false)
  useEffect(() => {
    const onComposition = ({ type }: Event) => {
      composing.current = type === 'compositionstart'
    }
    document.addEventListener('compositionstart', onComposition)
    document.addEventListener('compositionend', onComposition)
    return () => {
      document.removeEventListener('compositionstart', onComposition)
      document.removeEventListener('compositionend', onComposition)
    }
  }, [])
  return composing
}
