import { startTransition, useEffect, useState } from 'react'

/**
 * The value one frame later, so that what depends on it does not delay that frame. `useDeferredValue` may begin its
 * work before the frame is painted.
 *
 * @param first what the first render gets, where that differs
 * @example const counts = useAfterPaint(filter) // the list shows `filter` at once, the counts follow
 * @example const painted = useAfterPaint(true, false)
 */
export function useAfterPaint<T extends object | boolean | null>(value: T, first: T = value): T {
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
