/** Puts focus on the heading of the page, where a keyboard and a screen reader go on after a change of page. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
