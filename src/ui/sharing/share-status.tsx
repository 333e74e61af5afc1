import { useEffect, useEffectEvent } from 'react'

/** A short message that goes away with the next click, key or scroll. */
export function ShareStatus({ text, onGone }: { text?: string; onGone: () => void }) {
  const goOn = useEffectEvent(onGone)
  useEffect(() => {
    if (text === undefined) return
    const listening = new AbortController()
    for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
      addEventListener(type, () => goOn(), { passive: true, signal: listening.signal })
    }
    return () => listening.abort()
  }, [text])
  return (
    <p role="status" className="fixed">
      {text !== undefined && <span className="note-box py-2 pe-4 print:hidden">{text}</span>}
    </p>
  )
}
