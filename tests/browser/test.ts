import { test as base, expect, type Page, type Request } from '@playwright/test'

export { expect }

/** What Playwright itself says where `serviceWorkers` is `block`. */
const blockedWorker = 'Service Worker registration blocked by Playwright'

type Helpers = {
  /** Origins that a test may ask: the site, and what it serves itself. */
  ownOrigins: Set<string>
  /** Announces console messages, page errors or failed requests that belong to the test. Each has to come. */
  expectTrouble: (pattern: RegExp) => void
  /** Lets requests to a host of somebody else through to an empty page. Nothing leaves the machine. */
  allowHost: (host: string) => Promise<void>
  /** Waits until nothing that was asked for is still on its way and the page has nothing left to do. */
  untilQuiet: (page: Page) => Promise<void>
}

/**
 * Playwright's `test`, which fails on whatever goes wrong in the page beside what the test looks at: console errors and
 * warnings (violations of the content security policy are among them), uncaught errors, failed requests, and any
 * request to another origin, which never leaves the machine (`chromiumArgs`). A test announces what it means to cause.
 *
 * @example
 * test('an unknown page', async ({ page, expectTrouble }) => {
 *   expectTrouble(/404/)
 *   await page.goto('/nowhere')
 * })
 */
export const test = base.extend<Helpers & { watch: Omit<Helpers, 'ownOrigins'> }>({
  ownOrigins: ({ baseURL }, use) => use(new Set([new URL(baseURL ?? '').origin])),
  watch: [
    async ({ context, ownOrigins }, use) => {
      const trouble: string[] = []
      const announced: RegExp[] = []
      const allowedHosts = new Set<string>()
      const onTheirWay = new Set<Request>()
      const isForeign = (url: URL) => /^https?:$/.test(url.protocol) && !ownOrigins.has(url.origin)

      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type()) || message.text() === blockedWorker) return
        trouble.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (event) => trouble.push(`page error: ${event.error().stack || event.error()}`))
      context.on('request', (request) => {
        onTheirWay.add(request)
        const url = new URL(request.url())
        if (isForeign(url) && !allowedHosts.has(url.host)) trouble.push(`request to another origin: ${url}`)
      })
      context.on('requestfinished', (request) => onTheirWay.delete(request))
      context.on('requestfailed', (request) => {
        onTheirWay.delete(request)
        const reason = request.failure()?.errorText
        // The page itself aborts what it no longer needs, for instance when the reader moves on.
        if (reason !== 'net::ERR_ABORTED') trouble.push(`failed request: ${request.url()} (${reason})`)
      })
      // The line that explains the spoiler control on a first visit has a test of its own.
      await context.addInitScript(
        (origins) => {
          try {
            if (origins.includes(location.origin)) localStorage.setItem('talju:spoilers-explained', 'yes')
          } catch {}
        },
        [...ownOrigins],
      )
      // Not every violation is a console message: a script that tries eval and catches the error leaves none.
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          console.error(`Content Security Policy: ${effectiveDirective} forbids ${blockedURI}`),
        ),
      )

      await use({
        expectTrouble: (pattern) => announced.push(pattern),
        // Only these tests pay for a look at every request: the browser itself resolves no foreign name.
        async allowHost(host) {
          allowedHosts.add(host)
          await context.route(
            (url) => url.host === host,
            (route) => route.fulfill({ contentType: 'text/html', body: '' }),
          )
        },
        async untilQuiet(page) {
          do {
            await expect.poll(() => onTheirWay.size, { intervals: [20, 50, 100] }).toBe(0)
            // Chromium sometimes finds no idle moment for minutes, though the page does nothing.
            await page.evaluate(
              () => new Promise<void>((idle) => requestIdleCallback(() => idle(), { timeout: 1_000 })),
            )
          } while (onTheirWay.size > 0)
        },
      })

      const stillToCome = () => announced.filter((pattern) => !trouble.some((text) => pattern.test(text)))
      await expect.poll(stillToCome, 'trouble that was announced and never came').toEqual([])
      const unannounced = trouble.filter((text) => !announced.some((pattern) => pattern.test(text)))
      expect(unannounced, 'trouble that the test did not announce').toEqual([])
    },
    { auto: true },
  ],
  expectTrouble: ({ watch }, use) => use(watch.expectTrouble),
  allowHost: ({ watch }, use) => use(watch.allowHost),
  untilQuiet: ({ watch }, use) => use(watch.untilQuiet),
})
