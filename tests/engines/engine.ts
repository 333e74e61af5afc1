/** A page in some browser, as far as the tests of all engines need it. */
export type EnginePage = {
  open: (url: string) => Promise<void>
  /** Runs a function in the page and gives what it returns, or what its promise gives; both must be JSON. */
  run: <T, A extends unknown[]>(task: (...values: A) => T | Promise<T>, ...values: A) => Promise<T>
  /** The same within the page's first frame, which may have no origin. */
  runInFrame: <T, A extends unknown[]>(task: (...values: A) => T | Promise<T>, ...values: A) => Promise<T>
  /** Presses a key by its name in `KeyboardEvent.key`, such as `a`, `Escape` or `Tab`. */
  press: (key: string) => Promise<void>
  /** Clicks where the middle of an element is; the function finds it, also in a shadow tree. */
  click: (find: () => Element | null | undefined) => Promise<void>
  back: () => Promise<void>
  resize: (width: number, height: number) => Promise<void>
  /** Errors of the page since it was opened: uncaught ones, and what the content policy forbade. */
  errors: () => Promise<string[]>
  screenshot: (path: string) => Promise<void>
}

export type Engine = { page: EnginePage; close: () => Promise<void> }

/** What every driver adds to a page by itself, so that errors count the same everywhere. Runs before the page's scripts. */
export function watchErrors(): void {
  const seen: string[] = []
  Object.assign(window, { engineErrors: seen })
  addEventListener('error', (event) => seen.push(String(event.message)))
  addEventListener('unhandledrejection', (event) => seen.push(String(event.reason)))
  addEventListener('securitypolicyviolation', (event) =>
    seen.push(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
  )
}

/** An expression for a page: where to click what `find` finds, once it is in view. */
export function middleOf(find: () => Element | null | undefined): string {
  function middle(element: Element | null | undefined): [number, number] {
    if (!element) throw new Error('nothing to click')
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = element.getBoundingClientRect()
    return [x + width / 2, y + height / 2]
  }
  return `(${middle})((${find})())`
}
