import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test'
import { pages } from '../../src/build/pages.ts'
import type { DocumentPath } from '../../src/data/read-document.ts'
import type { Documents } from '../../src/schema/documents.ts'
import type { Lang } from '../../src/schema/vocabulary.ts'
import { allWords } from '../site/all-words.ts'

/** The words of the interface, by language. */
export const words = await allWords()

/** One page of each kind; of characters one of whom much is told and one of whom nothing is. */
export const kindsOfPage = [...pages, '/characters/kyu-nam', '/characters/on-call']

/** Opens a page and waits until the app has taken it over; before that, what is typed or pressed may go unheard. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilAppRuns(page)
}

/** The app takes scroll restoration upon itself once it runs. */
export async function untilAppRuns(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => history.scrollRestoration), { intervals: [20, 50, 100] }).toBe('manual')
}

/** Goes to one of the four pages by its link in the header. */
export async function followNav(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click()
}

/** The cards of the cast grid. */
export function cards(page: Page, lang: Lang = 'en'): Locator {
  const performer = { en: /Performer: /, ko: /배우 / }[lang]
  return page.getByRole('main').getByRole('link', { name: performer })
}

/** A document of the API, as the built site serves it. */
export async function readDocument<P extends DocumentPath>(request: APIRequestContext, path: P): Promise<Documents[P]> {
  const response = await request.get(`/api/v1/${path}`)
  expect(response.status(), path).toBe(200)
  return response.json()
}

/** Shows the bare HTML of a page, without styles, scripts and pictures: a quick way to look through all pages. */
export async function showBareHtml(page: Page, request: APIRequestContext, path: string): Promise<void> {
  const response = await request.get(path)
  expect(response.status(), path).toBe(200)
  const html = await response.text()
  await page.goto('about:blank')
  await page.setContent(html.replace(/<link[^>]*>|<script[^>]*>.*?<\/script>|<img[^>]*>/gs, ''))
}

/** A mark on the window that a reload would wipe out. */
export async function markWindow(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { mark: true }))
}

export async function expectNoReload(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'mark' in window), 'the page has not been reloaded').toBe(true)
}
