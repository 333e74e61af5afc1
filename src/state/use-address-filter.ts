import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { AddressCodec } from './address-codec.ts'
import { opensHere } from './opens-here.ts'
import { useBrowserValue } from './use-browser-value.ts'

/** The address follows typing after this many milliseconds of rest; browsers bound how often it may change. */
const typingRest = 150

/** What the page shows ahead of the address. A choice becomes a history entry of its own; typing replaces. */
type Ahead<F> = { filter: F; isChoice: boolean }

/**
 * A filter whose home is the address. What is typed shows at once, and the address follows when the typing rests; a
 * choice adds an entry to the history. Any other change of the address wins over what is being typed.
 *
 * The filter is a value that stays the same object until it changes, and `type` and `choose` never change, so that a
 * page can be memoised.
 *
 * `remountKey` is a key for what the filter shows: where an address brings filters to a page that was prerendered
 * without them, the list is mounted again instead of shifting under the reader's eyes.
 *
 * @example const { filter, type, choose } = useAddressFilter(castAddress); type({ text: 'min' }); choose({ side: 'family' })
 */
export function useAddressFilter<F extends object>({
  parse,
  serialise,
}: AddressCodec<F>): {
  filter: F
  remountKey: string
  type: (change: Partial<F>) => void
  choose: (change: Partial<F>) => void
} {
  const { pathname, search, key, state } = useLocation()
  const navigate = useNavigate()
  const query = useBrowserValue(search, '')
  const addressed = useMemo(() => parse(new URLSearchParams(query)), [parse, query])
  const [arrivedFiltered] = useState(() => serialise(parse(new URLSearchParams(search))) !== '')
  const [ahead, dispatch] = useReducer((ahead: Ahead<F> | null, action: Action<F>): Ahead<F> | null => {
    if (action === 'show address') return null
    return { filter: { ...(ahead?.filter ?? addressed), ...action.change }, isChoice: action.isChoice }
  }, null)
  const composing = useComposing()
  /**
   * Marks of own changes of the address that have not arrived yet, as the state of their history entries. A mark is an
   * object that equals only itself; an entry that Back brings has a copy.
   */
  const marks = useRef(new Set<unknown>())

  /** On a first view the address shows already; a reducer would render it once more. */
  const showAddress = useEffectEvent(() => {
    if (ahead !== null) dispatch('show address')
  })
  // Own changes arrive when they will, perhaps after more has been typed. Everything else wins.
  useLayoutEffect(() => {
    if (marks.current.delete(state)) return
    marks.current.clear()
    showAddress()
  }, [key, state])

  const write = useEffectEvent(({ filter, isChoice }: Ahead<F>) => {
    if (serialise(filter) === search) return
    const mark = {}
    marks.current.add(mark)
    void navigate(pathname + serialise(filter), { replace: !isChoice, state: mark, preventScrollReset: true })
  })
  /** The page that a link leads to knows only the entry it leaves, so that entry gets what was typed. */
  const settleForLink = useEffectEvent(({ filter }: Ahead<F>) => {
    history.replaceState(history.state, '', pathname + serialise(filter))
  })
  useEffect(() => {
    if (ahead === null) return
    if (ahead.isChoice) return write(ahead)
    let timer: ReturnType<typeof setTimeout> | undefined
    const hold = () => clearTimeout(timer)
    const writeAtRest = () => {
      hold()
      timer = setTimeout(() => write(ahead), typingRest)
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
    filter: ahead?.filter ?? addressed,
    remountKey: useBrowserValue(arrivedFiltered, false) ? 'filtered' : 'plain',
    type: useCallback((change) => dispatch({ change, isChoice: false }), []),
    choose: useCallback((change) => dispatch({ change, isChoice: true }), []),
  }
}

type Action<F> = 'show address' | { change: Partial<F>; isChoice: boolean }

/** Whether a click follows a link in this window. */
function leavesBy(event: MouseEvent): boolean {
  return opensHere(event) && event.target instanceof Element && event.target.closest('a[href]') !== null
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
