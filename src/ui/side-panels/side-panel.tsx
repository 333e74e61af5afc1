import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { showBeside } from './show-beside.ts'

type Props = { label: string; onClose: () => void; children: ReactNode }

/** A popover beside what was pressed, which is the element before it. */
export function SidePanel({ label, onClose, children }: Props) {
  const panel = useRef<HTMLSpanElement>(null)
  const close = useEffectEvent(onClose)
  useLayoutEffect(() => {
    const pressed = panel.current?.previousElementSibling
    if (panel.current === null || !(pressed instanceof HTMLElement)) return
    return showBeside(pressed, panel.current, () => close())
  }, [])
  return (
    // Spans with roles, since facts stand in paragraphs, and a paragraph holds no list.
    <span
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className="fixed inset-auto mx-2 mt-1 mb-2 max-h-[min(26rem,100%-1rem)] w-67 overflow-y-auto overscroll-contain rounded border border-field bg-raised px-4 py-3 text-start font-text text-[0.9375rem]/normal font-normal tracking-normal normal-case text-ink whitespace-normal shadow-lg [justify-self:anchor-center] [position-anchor:--mark] [position-area:block-end_span-all] [position-try-fallbacks:flip-block] [position-try-order:most-height] outline-none max-md:mb-[calc(5.25rem+env(safe-area-inset-bottom))]"
    >
      <b className="block font-semibold">{label}</b>
      {children}
    </span>
  )
}

/** The link at the foot of a panel, to the page that has it all. */
export const footLink = 'mt-1 inline-flex min-h-8 items-center text-sm text-dim pointer-coarse:min-h-11'
