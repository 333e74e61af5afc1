/**
 * Shows a popover beside the mark that was pressed, moves focus into it and, once it is closed, back. A press on the
 * mark closes it as well: the browser has closed it before the click comes, which then must not open it again.
 *
 * @returns what takes the listeners away
 * @example useLayoutEffect(() => showBeside(mark, panel, onClose), [])
 */
export function showBeside(mark: HTMLElement, panel: HTMLElement, onClose: () => void): () => void {
  let pressed: EventTarget | null = null
  const notePress = ({ target }: Event) => {
    pressed = target
  }
  const keepClosed = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  const closing = ({ newState }: ToggleEvent) => {
    if (newState === 'open') return
    if (pressed instanceof Node && mark.contains(pressed)) mark.addEventListener('click', keepClosed, { once: true })
    const { activeElement } = document
    if (activeElement === document.body || panel.contains(activeElement)) mark.focus({ preventScroll: true })
    onClose()
  }
  document.addEventListener('pointerdown', notePress, { capture: true })
  panel.addEventListener('beforetoggle', closing)
  if (!panel.matches(':popover-open')) panel.showPopover()
  if (!CSS.supports('position-area', 'block-end')) place(mark, panel)
  panel.focus({ preventScroll: true })
  return () => {
    document.removeEventListener('pointerdown', notePress, { capture: true })
    panel.removeEventListener('beforetoggle', closing)
  }
}

/** Where the browser has no anchors: below the mark, or above it in the lower half of the screen; it scrolls along. */
function place(mark: HTMLElement, panel: HTMLElement): void {
  const { left, top, bottom } = mark.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const isLow = bottom > clientHeight / 2
  const inlineStart = Math.max(0, Math.min(left, clientWidth - panel.offsetWidth - 16))
  Object.assign(panel.style, {
    position: 'absolute',
    left: `${inlineStart + scrollX}px`,
    top: isLow ? 'auto' : `${bottom + scrollY}px`,
    bottom: isLow ? `${clientHeight - top - scrollY}px` : 'auto',
    marginBottom: '0',
    maxHeight: `${(isLow ? top : clientHeight - bottom) - 96}px`,
  })
}
