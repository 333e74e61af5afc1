import type { Locator, Page } from '@playwright/test'
import type { Lang } from '../../src/languages/registry.ts'
import { words } from './site.ts'
import { expect } from './test.ts'

type Share = { title: string; url: string }

/** What others append to an address to count visitors. It is not shared. */
export const visitorCounts = 'utm_source=mail&fbclid=x1'

/** Where the site is published, which need not be where it is served. */
export function published(page: Page): string {
  return process.env.SITE_ORIGIN || new URL(page.url()).origin
}

/** The device has a sharing of its own, which notes what it gets. */
export async function takeShares(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shares: unknown[] = []
    navigator.share = async (data) => void shares.push(data)
    Object.assign(window, { shares })
  })
}

/** What has been shared on this page. */
export async function shared(page: Page, count = 1): Promise<[Share, ...Share[]]> {
  const read = () => page.evaluate(() => (window as unknown as { shares: Share[] }).shares)
  await expect.poll(async () => (await read()).length).toBe(count)
  return (await read()) as [Share, ...Share[]]
}

export function pageButton(page: Page, lang: Lang = 'en'): Locator {
  return shareButton(page, words[lang].sharePage)
}

export function shareButton(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name, exact: true })
}

/**
 * The page is shared by its button, with its title and its address, and every button that shares can be pressed: it has
 * room for a finger and is under nothing.
 */
export async function expectToShare(page: Page, path: string, lang: Lang = 'en'): Promise<void> {
  await expect(pageButton(page, lang)).toBeVisible()
  expect.soft(await page.locator('button.share:visible').evaluateAll(hardToPress)).toEqual([])
  await pageButton(page, lang).click()
  expect.soft(await shared(page)).toEqual([{ title: await page.title(), url: new URL(path, published(page)).href }])
}

/** The buttons, by name, that are too small for a finger or covered by something once they have been scrolled to. */
function hardToPress(buttons: Element[]): (string | null)[] {
  const isCovered = (one: Element) => {
    one.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = one.getBoundingClientRect()
    return !one.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  }
  const isSmall = ({ width, height }: DOMRect) => Math.min(width, height) < 44
  return buttons
    .filter((one) => isSmall(one.getBoundingClientRect()) || isCovered(one))
    .map((one) => one.getAttribute('aria-label') ?? one.textContent)
}
