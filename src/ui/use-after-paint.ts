import { startTransition, useEffect, useState } from 'react'

/**
 * The value one frame later, so that what depends on it does not delay that frame. `useDeferredValue` may begin its
 * work before the frame is painted.
 *
 * @param first what the first render gets, where that differs
 * @example const later = useAfterPaint(filter) // the box shows `filter` at once, the list follows
 * @example const painted = useAfterPaint(true, false)
 */
export function useAfterPaint<T extends object | boolean | string | null>(value: T, first: T = value): T {
  const [painted, setPainted] = useState(first)
  useEffect(() => {
    if (painted === value) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [painted, value])
  return painted
}
