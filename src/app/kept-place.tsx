import { useContext, useEffect, useLayoutEffect } from 'react'
import { UNSAFE_DataRouterStateContext, useLocation, useNavigationType } from 'react-router'
import { holdPlace, type Place } from './hold-place.ts'

const storageKey = 'talju:places'

/** What has an id and stands in the text itself. Ids of fields come from React and change. */
const landmarks = 'main :is(article, section, li, h2, h3)[id]'

/** Where each history entry was left, by its key. */
let places: Record<string, Place> | undefined

/** The key of the entry that is shown; of none before the first. */
let shown: string | undefined

/**
 * Scrolls each page to its place: back to where it was left, to what the address points at, or to its top. React
 * Router keeps the number of pixels alone, which is another scene where documents or sizes come later.
 */
export function KeptPlace(): null {
  const location = useLocation()
  const type = useNavigationType()
  const keepsScroll = useContext(UNSAFE_DataRouterStateContext)?.preventScrollReset

  useLayoutEffect(() => {
    places ??= readPlaces()
    const isFirst = shown === undefined
    shown = location.key
    const id = location.hash.slice(1)
    const place = type === 'POP' ? places[location.key] : undefined
    if (place === undefined && id === '') {
      if (type !== 'POP' && !keepsScroll) scrollTo(0, 0)
      return
    }
    if (place === undefined && isFirst && hasLeft(id)) return
    return holdPlace(place ?? { id })
  }, [location, type, keepsScroll])

  useEffect(() => {
    takeOver()
    const listening = new AbortController()
    const { signal } = listening
    addEventListener('pagehide', storePlaces, { signal })
    addEventListener('pageshow', takeOver, { signal })
    return () => listening.abort()
  }, [])
  return null
}

/** The browser itself would scroll before the next page is there. */
function takeOver(): void {
  history.scrollRestoration = 'manual'
}

/** Whether the reader has scrolled away from what the browser scrolled to, before the app ran. */
function hasLeft(id: string): boolean {
  const place = document.getElementById(id)?.getBoundingClientRect()
  return place !== undefined && scrollY > 0 && (place.bottom < 0 || place.top > innerHeight)
}

/** Remembers where the page is scrolled to. Call it before the router handles a click or Back. */
export function notePlace(): void {
  // A page that cannot be shown has no places: those of the page stay.
  if (places === undefined || shown === undefined || document.querySelector('[data-failure]')) return
  const passed = [...document.querySelectorAll(landmarks)].findLast(
    // The position of content that the browser skips would force its layout.
    (one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.getBoundingClientRect().top < innerHeight / 3,
  )
  places[shown] = { y: scrollY, ...(passed && { id: passed.id, top: passed.getBoundingClientRect().top }) }
}

function storePlaces(): void {
  notePlace()
  // Until the app of the next document runs it is the browser's turn.
  history.scrollRestoration = 'auto'
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(places))
  } catch {
    // Without storage a reload begins at the top.
  }
}

function readPlaces(): Record<string, Place> {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '{}')
  } catch {
    return {}
  }
}
