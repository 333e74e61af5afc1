import type { BrowserContext, Page } from '@playwright/test'
import { type ChangingSite, serveChangingSite } from './changing-site.ts'
import { openPage } from './site.ts'
import { test as base, expect } from './test.ts'

export { expect }

/** A test with a site of its own, which may go down and change, and with workers. */
export const test = base.extend<{ site: ChangingSite }>({
  serviceWorkers: 'allow',
  site: async ({ serviceWorkers }, use) => {
    expect(serviceWorkers).toBe('allow')
    const site = await serveChangingSite()
    await use(site)
    await site.close()
  },
  baseURL: ({ site }, use) => use(site.url),
  ownOrigins: ({ site }, use) => use(new Set([site.url])),
})

/** What the console says of a page without a network. */
export const noNetwork = /ERR_(?:INTERNET_DISCONNECTED|EMPTY_RESPONSE|CONNECTION_RESET|FAILED)/

/** Whether an address is that of a document or portrait that tells more than a level. */
export function isAbove(address: string, level: number): boolean {
  const [, ofPortrait, ofDocument] =
    /portraits\/(\d+)\/|\/(?:story|reviews|replies\/.+)\/(\d+)\.json/.exec(address) ?? []
  return Number(ofPortrait ?? ofDocument ?? 0) > level
}

/** Every address that is kept, by cache. */
export function keptFiles(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const kept: Record<string, string[]> = {}
    for (const name of await caches.keys()) {
      const files = await (await caches.open(name)).keys()
      kept[name] = files.map(({ url }) => new URL(url).pathname)
    }
    return kept
  })
}

export async function keptAbove(page: Page, level: number): Promise<string[]> {
  const files = Object.values(await keptFiles(page)).flat()
  return files.filter((address) => isAbove(address, level))
}

/** Opens a page and waits until the worker has all that a first visit keeps, and serves the page. */
export async function visit(page: Page, path = '/'): Promise<void> {
  await openPage(page, path)
  await untilServed(page)
}

export async function untilServed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller !== null) return
    await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken))
  })
}

export async function goOffline(site: ChangingSite, context: BrowserContext): Promise<void> {
  site.goDown()
  await context.setOffline(true)
}

export async function goOnline(site: ChangingSite, context: BrowserContext): Promise<void> {
  site.goUp()
  await context.setOffline(false)
}

/** A page that shows its heading, and nothing of it is missing. */
export async function expectWhole(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  await expect(page.getByRole('alert')).toHaveCount(0)
  const missing = () =>
    page
      .locator('img')
      .evaluateAll((all) =>
        (all as HTMLImageElement[]).flatMap((one) => (one.complete && one.naturalWidth === 0 ? one.src : [])),
      )
  await expect.poll(missing).toEqual([])
}
