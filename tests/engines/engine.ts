/** Something to run in a page, as a function or as the text of one. */
export type Task<T, A extends unknown[]> = ((...values: A) => T | Promise<T>) | string

/** A page in some browser, as far as the tests of all engines need it. */
export type EnginePage = {
  open: (url: string) => Promise<void>
  /** Runs a function in the page and gives what it returns, or what its promise gives; both must be JSON. */
  run: <T, A extends unknown[]>(task: Task<T, A>, ...values: A) => Promise<T>
  /** The same within the page's first frame, which may have no origin. */
  runInFrame: <T, A extends unknown[]>(task: Task<T, A>, ...values: A) => Promise<T>
  /** Presses a key by its name in `KeyboardEvent.key`, such as `a`, `Escape` or `Tab`. */
  press: (key: string) => Promise<void>
  /** Clicks where the middle of an element is; the function finds it, also in a shadow tree. */
  click: (find: () => Element | null | undefined) => Promise<void>
  /** Clicks at a point of the window, in CSS pixels. */
  clickAt: (x: number, y: number) => Promise<void>
  back: () => Promise<void>
  resize: (width: number, height: number) => Promise<void>
  screenshot: (path: string) => Promise<void>
}

export type Engine = { page: EnginePage; close: () => Promise<void> }

/** A script for the head of a page, which notes its errors: uncaught ones, and what the content policy forbade. */
export const watchErrors = `const engineErrors = []
addEventListener('error', (event) => engineErrors.push(String(event.message)))
addEventListener('unhandledrejection', (event) => engineErrors.push(String(event.reason)))
addEventListener('securitypolicyviolation', (event) => engineErrors.push('policy: ' + event.effectiveDirective + ' ' + event.blockedURI))`

/** What {@link watchErrors} has noted. */
export function errorsOf(page: EnginePage): Promise<string[]> {
  return page.run('() => engineErrors')
}

/** Opens a page of the site and waits until the app has taken it over. */
export async function openApp(page: EnginePage, url: string): Promise<void> {
  await page.open(url)
  await until(
    () => page.run(() => history.scrollRestoration),
    (value) => value === 'manual',
    `${url} runs`,
  )
}

/** Asks the page again and again until it gives what is expected, or half a minute is over. */
export async function until<T>(ask: () => Promise<T>, expected: (value: T) => boolean, what: string): Promise<T> {
  const end = performance.now() + 30_000
  for (;;) {
    const value = await ask()
    if (expected(value)) return value
    if (performance.now() > end) throw new Error(`${what}, but the page gives ${JSON.stringify(value)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
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
