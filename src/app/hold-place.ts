/** A place on a page: what stands how far below the top edge. Without `top`, what the address points at. */
export type Place = { y?: number; id?: string; top?: number }

/** A reader who does one of these goes where they want. */
const inputs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Scrolls to a place and stays there while the page around it changes: documents arrive, what comes into view gets its
 * real height. Ends with the reader's first input. What else scrolls does not end it: browsers scroll by themselves
 * while a page grows.
 *
 * @returns ends it
 * @example const release = holdPlace({ id: 'budget' })
 */
export function holdPlace({ y = 0, id = '', top }: Place): () => void {
  const target = () => document.getElementById(id)

  function settle(): void {
    const element = target() ?? (top === undefined ? standIn(id) : null)
    if (top !== undefined && element) scrollBy(0, element.getBoundingClientRect().top - top)
    else if (top === undefined && element) {
      element.scrollIntoView()
      takeFocus(target())
    } else scrollTo(0, y)
  }

  const listening = new AbortController()
  const { signal } = listening
  const changes = new ResizeObserver(settle)
  function release(): void {
    listening.abort()
    changes.disconnect()
  }
  for (const type of inputs) addEventListener(type, release, { passive: true, signal })
  settle()
  changes.observe(document.body)
  return release
}

/** As a browser goes on from what an address points at; but what else has taken the focus keeps it. */
function takeFocus(element: HTMLElement | null): void {
  if (element === null || !document.activeElement?.matches('body, h1')) return
  element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/** What stands for something that this page does not show, or not yet. */
function standIn(id: string): Element | null {
  const all = document.querySelectorAll<HTMLElement>('[data-stands-for]')
  return [...all].find(({ dataset }) => id.startsWith(dataset.standsFor ?? id)) ?? null
}
