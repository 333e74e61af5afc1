import { type RefObject, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useHydrated } from '../ui/use-hydrated.ts'

/** How a feature's filter stands in the address. `parse` is total; `serialise` gives '' or '?…'. */
type FilterCodec<F> = { parse: (params: URLSearchParams) => F; serialise: (filter: F) => string }

/** What is typed and not yet in the address: since which history entry, and all of it that has been written there. */
type Typed = { search: string; key: string; written: readonly string[] }

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
  const { pathname, search, key } = useLocation()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const [arrivedFiltered] = useState(() => serialise(parse(new URLSearchParams(search))) !== '')
  const [typed, setTyped] = useState<Typed | null>(null)

  const address = hydrated ? search : ''
  if (typed !== null && typed.key !== key) {
    // On a busy machine an earlier write may arrive after a later one has been sent.
    const ownWrite = typed.written.includes(address) && typed.search !== address
    setTyped(ownWrite ? { ...typed, key } : null)
  }

  const composing = useComposing()
  useEffect(() => {
    if (typed === null || typed.written.at(-1) === typed.search) return
    const written = { ...typed, written: [...typed.written, typed.search] }
    let timer: ReturnType<typeof setTimeout> | undefined
    const write = () => {
      setTyped(written)
      // At once: a link pressed next must know the new address.
      void navigate(pathname + typed.search, { replace: true, preventScrollReset: true, flushSync: true })
    }
    const hold = () => clearTimeout(timer)
    const writeAtRest = () => {
      hold()
      timer = setTimeout(write, typingRest)
    }
    if (!composing.current) writeAtRest()
    // A link followed before the typing rests: the entry that is left keeps what was typed, and nothing follows later.
    const settleForLink = (event: MouseEvent) => {
      if (!(event.target instanceof Element && event.target.closest('a'))) return
      hold()
      history.replaceState(history.state, '', pathname + typed.search)
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
  }, [typed, pathname, navigate, composing])

  return {
    filter: parse(new URLSearchParams(typed?.search ?? address)),
    arrival: hydrated && arrivedFiltered ? 'filtered' : 'plain',
    type: (filter) => setTyped((before) => ({ search: serialise(filter), key, written: before?.written ?? [] })),
    choose: (filter) => {
      const search = serialise(filter)
      // Shows at once, as what is typed does: the address is a moment behind.
      setTyped({ search, key, written: [search] })
      void navigate(pathname + search, { preventScrollReset: true, flushSync: true })
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
