import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'

/**
 * A ref for a field that may be used before the app runs. Once the app has taken the page over, `takeOver` is called
 * with the element, so that what was typed or chosen by then counts.
 *
 * @example const input = useEarlyInput<HTMLInputElement>(({ value }) => value !== text && onText(value))
 */
export function useEarlyInput<E extends Element>(takeOver: (element: E) => void): RefObject<E | null> {
  const element = useRef<E>(null)
  const onMount = useEffectEvent(() => {
    if (element.current !== null) takeOver(element.current)
  })
  useEffect(() => onMount(), [])
  return element
}
