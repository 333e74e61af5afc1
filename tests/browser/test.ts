import { test as base, expect } from '@playwright/test'

export { expect }

type Helpers = {
  /** Origins that a test may ask: the site, and what it serves itself. */
  ownOrigins: Set<string>
  /** Announces console messages, page errors or failed requests that belong to the test. Each has to come. */
  expectTrouble: (pattern: RegExp) => void
  /** Lets requests to a host of somebody else through to an empty page. Nothing leaves the machine. */
  allowHost: (host: string) => void
}

/**
 * Playwright's `test`, which fails on whatever goes wrong in the page beside what the test looks at: console errors and
 * warnings (violations of the content security policy are among them), uncaught errors, failed requests, and any
 * request to another origin, which is never let out. A test announces what it means to cause.
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
      const isForeign = (url: URL) => /^https?:$/.test(url.protocol) && !ownOrigins.has(url.origin)

      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return
        trouble.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (event) => trouble.push(`page error: ${event.error().stack || event.error()}`))
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (isForeign(url) && !allowedHosts.has(url.host)) trouble.push(`request to another origin: ${url}`)
      })
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText
        // The page itself aborts what it no longer needs, for instance when the reader moves on.
        if (reason !== 'net::ERR_ABORTED') trouble.push(`failed request: ${request.url()} (${reason})`)
      })
      // Not every violation is a console message: a script that tries eval and catches the error leaves none.
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          console.error(`Content Security Policy: ${effectiveDirective} forbids ${blockedURI}`),
        ),
      )
      await context.route(isForeign, (route) =>
        allowedHosts.has(new URL(route.request().url()).host)
          ? route.fulfill({ contentType: 'text/html', body: '' })
          : route.abort('blockedbyclient'),
      )

      await use({
        expectTrouble: (pattern) => announced.push(pattern),
        allowHost: (host) => allowedHosts.add(host),
      })

      const stillToCome = () => announced.filter((pattern) => !trouble.some((text) => pattern.test(text)))
      await expect
        .poll(stillToCome, { message: 'trouble that was announced and never came', timeout: 2000 })
        .toEqual([])
      const unannounced = trouble.filter((text) => !announced.some((pattern) => pattern.test(text)))
      expect(unannounced, 'trouble that the test did not announce').toEqual([])
    },
    { auto: true },
  ],
  expectTrouble: ({ watch }, use) => use(watch.expectTrouble),
  allowHost: ({ watch }, use) => use(watch.allowHost),
})
