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

/** How long a browser may take for one thing, in ms. It only ends what hangs, also on a slow machine. */
export const patience = 60_000

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

/** Asks the page again and again until it gives what is expected, or a minute is over. */
export async function until<T>(ask: () => Promise<T>, expected: (value: T) => boolean, what: string): Promise<T> {
  const end = performance.now() + patience
  for (;;) {
    // A page that is just left gives an error.
    const answer = await ask().then(
      (value) => ({ value }),
      (error) => ({ error: String(error) }),
    )
    if ('value' in answer && expected(answer.value)) return answer.value
    if (performance.now() > end) throw new Error(`${what}, but the page gives ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** For a page: where to click what `find` finds, once it is in view and stays where it is from one frame to the next. */
export function middleOf(find: () => Element | null | undefined): Task<[number, number], []> {
  async function middle(element: Element | null | undefined): Promise<[number, number]> {
    if (!element) throw new Error('nothing to click')
    let before = ''
    for (;;) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = element.getBoundingClientRect()
      const now = [x, y, width, height].join()
      if (now === before) return [x + width / 2, y + height / 2]
      before = now
      await new Promise((frame) => requestAnimationFrame(frame))
    }
  }
  return `() => (${middle})((${find})())`
}
