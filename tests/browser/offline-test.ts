import type { BrowserContext, Page } from '@playwright/test'
import { type ChangingSite, serveChangingSite } from './changing-site.ts'
import { isAbove, listKept, missingPictures, untilWorkerServes } from './kept-files.ts'
import { openPage } from './site.ts'
import { test as base, expect } from './test.ts'

export { expect }

/** A test with a site of its own, which may go down and change, and with workers; behind nginx, where its title says so. */
export const test = base.extend<{ site: ChangingSite }>({
  serviceWorkers: 'allow',
  site: async ({ serviceWorkers }, use, { title }) => {
    expect(serviceWorkers).toBe('allow')
    const site = await serveChangingSite(title.endsWith('nginx') ? 'nginx' : 'npm start')
    await use(site)
    await site.close()
  },
  baseURL: ({ site }, use) => use(site.url),
  ownOrigins: ({ site }, use) => use(new Set([site.url])),
})

/** What the console says of a page without a network. */
export const noNetwork = /ERR_(?:INTERNET_DISCONNECTED|EMPTY_RESPONSE|CONNECTION_RESET|FAILED)/

/** Every address that is kept, by cache. */
export function keptFiles(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(listKept)
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

export function untilServed(page: Page): Promise<void> {
  return page.evaluate(untilWorkerServes)
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
  await expect.poll(() => page.evaluate(missingPictures)).toEqual([])
}
