import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useHydrated } from '../ui/use-hydrated.ts'

/** How a filter is written in the address. `parse` is total; `serialise` gives '' or '?…'. */
type FilterCodec<F> = { parse: (params: URLSearchParams) => F; serialise: (filter: F) => string }

/** The address follows typing after this many milliseconds of rest; browsers bound how often it may change. */
const typingRest = 150

/**
 * A filter whose home is the address. What is typed shows at once, and the address follows when the typing rests; a
 * choice adds an entry to the history. Any other change of the address wins over what is being typed.
 *
 * The filter is a value that stays the same object until it changes, so it can be compared by identity.
 *
 * `arrival` is a key for what the filter shows: where an address brings filters to a page that was prerendered
 * without them, the list is mounted again instead of shifting under the reader's eyes.
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
  const addressed = useMemo(() => parse(new URLSearchParams(hydrated ? search : '')), [parse, hydrated, search])
  const [arrivedFiltered] = useState(() => serialise(parse(new URLSearchParams(search))) !== '')
  /** What the page shows ahead of the address; null where it shows the address. */
  const [ahead, setAhead] = useState<F | null>(null)
  const composing = useComposing()
  /**
   * Marks of own changes of the address that have not arrived yet, as the state of their history entries. A mark is an
   * object that equals only itself; an entry that Back brings has a copy.
   */
  const marks = useRef(new Set<unknown>())

  function write(filter: F, replace: boolean): void {
    if (serialise(filter) === search) return
    const mark = {}
    marks.current.add(mark)
    void navigate(pathname + serialise(filter), { replace, state: mark, preventScrollReset: true })
  }

  // Own changes arrive when they will, perhaps after more has been typed. Everything else wins.
  useLayoutEffect(() => {
    if (marks.current.delete(state)) return
    marks.current.clear()
    setAhead(null)
  }, [key, state])

  const writeTyped = useEffectEvent((filter: F) => write(filter, true))
  /** The link that is followed knows only the entry it leaves, so that entry gets what was typed. */
  const settleForLink = useEffectEvent((filter: F) => {
    history.replaceState(history.state, '', pathname + serialise(filter))
  })
  useEffect(() => {
    if (ahead === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const hold = () => clearTimeout(timer)
    const writeAtRest = () => {
      hold()
      timer = setTimeout(() => writeTyped(ahead), typingRest)
    }
    const onClick = (event: MouseEvent) => {
      if (!leavesBy(event)) return
      hold()
      settleForLink(ahead)
    }
    if (!composing.current) writeAtRest()
    document.addEventListener('compositionstart', hold)
    document.addEventListener('compositionend', writeAtRest)
    document.addEventListener('click', onClick, { capture: true })
    return () => {
      hold()
      document.removeEventListener('compositionstart', hold)
      document.removeEventListener('compositionend', writeAtRest)
      document.removeEventListener('click', onClick, { capture: true })
    }
  }, [ahead, composing])

  return {
    filter: ahead ?? addressed,
    arrival: hydrated && arrivedFiltered ? 'filtered' : 'plain',
    type: setAhead,
    choose: (filter) => {
      setAhead(filter)
      write(filter, false)
    },
  }
}

/** Whether a click follows a link in this window. */
function leavesBy({ target, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  const isPlain = button === 0 && !(metaKey || ctrlKey || shiftKey || altKey)
  return isPlain && target instanceof Element && target.closest('a[href]') !== null
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
