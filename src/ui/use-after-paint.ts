import { startTransition, useEffect, useState } from 'react'

/**
 * The value one frame later: what depends on it does not delay the frame that answers a key. Unlike
 * `useDeferredValue`, whose work may begin before that frame is painted.
 *
 * @example const counts = useAfterPaint(filter) // the list shows `filter` at once, the counts follow
 */
export function useAfterPaint<T extends object | null>(value: T): T {
  const [painted, setPainted] = useState(value)
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
