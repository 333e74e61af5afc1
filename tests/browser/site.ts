import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test'
import { pagesWith } from '../../src/app/pages.ts'
import type { DocumentPath } from '../../src/data/read-document.ts'
import { limits } from '../../src/inbox/posted-reply.ts'
import { type Lang, registry } from '../../src/languages/registry.ts'
import type { Documents } from '../../src/schema/documents.ts'
import type { Level } from '../../src/schema/vocabulary.ts'
import { shape } from '../chosen-film.ts'
import { allWords } from '../languages/all-words.ts'

/** The words of the interface, by language. */
export const words = await allWords()

/** One page of each kind; of characters one with much to read and one with little. */
export const kindsOfPage = [
  ...pagesWith(shape.parts).map(({ path, each }) =>
    path.replace(':slug', each === 'person' ? 'lee-je-hoon' : 'kyu-nam'),
  ),
  '/characters/on-call',
]

/** What the built files are called. No test knows it from elsewhere. */
export const builtFiles = {
  /** What starts the app. */
  starter: /\/assets\/starter-/,
  /** The app itself: everything that the starter fetches. */
  app: /\/assets\/(?:app|react|vendor|pages-\w+|words-\w\w|rolldown-runtime)-[\w-]+\.js/,
  reviewsPage: /\/assets\/pages-reviews-/,
  castPages: /\/assets\/pages-cast-/,
  words: { en: /\/assets\/words-en-/, ko: /\/assets\/words-ko-/ },
  nameSearch: /\/assets\/credit-search/,
  finder: /\/assets\/finder-[\w-]+\.js/,
  /** What a press on a share button needs. */
  sharing: /\/assets\/share-/,
  /** Everything that only a search needs. */
  searching: /\/assets\/(?:finder|written-ranges|credit-search)/,
}

/** The part of a built file's name that says which pages or language it belongs to; null for what all pages share. */
export function partOf(url: string): string | null {
  return /\/assets\/((?:pages-\w+|(?:(?:facts|more|site)-)?words-\w\w|not-found))-/.exec(url)?.[1] ?? null
}

/** The parts that a first view of each page fetches, in the order of the alphabet. */
export const firstViews = {
  '/': ['pages-film', 'words-en'],
  '/cast': ['pages-cast', 'words-en'],
  '/characters/kyu-nam': ['pages-character', 'words-en'],
  '/people/lee-je-hoon': ['pages-person', 'words-en'],
  '/reviews': ['more-words-en', 'pages-reviews', 'words-en'],
  '/about': ['pages-site', 'site-words-en', 'words-en'],
  '/story': ['pages-story', 'words-en'],
  '/embed': ['pages-site', 'site-words-en', 'words-en'],
  '/ko/cast': ['pages-cast', 'words-ko'],
}

/** Opens a page and waits until the app has taken it over; before that, what is typed or pressed may go unheard. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilAppRuns(page)
}

/** The app takes scroll restoration upon itself once it runs. */
export async function untilAppRuns(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => history.scrollRestoration), { intervals: [20, 50, 100] }).toBe('manual')
}

/** The form of a reply delays a text that was written faster than anybody writes: the page's clock skips that delay. */
export async function skipWritingTime(page: Page): Promise<void> {
  await page.clock.install()
  await page.clock.fastForward(limits.shortest)
}

/** Follows a link of the header, in the navigation or in the menu. */
export async function followNav(page: Page, name: string): Promise<void> {
  const banner = page.getByRole('banner')
  const link = banner.getByRole('link', { name, exact: true })
  if (!(await link.isVisible())) await banner.locator('[popovertarget=menu]').click()
  await link.click()
}

/** Says in the header how much of the film has been seen. */
export async function chooseLevel(page: Page, level: Level, lang: Lang = 'en'): Promise<void> {
  await page.getByTitle(words[lang].seen.question).click()
  await levelButton(page, level, lang).click()
}

/** What chooses a level, in the panel behind the button of the header. */
export function levelButton(page: Page, level: Level, lang: Lang = 'en'): Locator {
  return page.locator('#seen').getByRole('button', { name: words[lang].texts.levels[level]?.seen ?? '' })
}

/** The cards of the cast grid. */
export function cards(page: Page, lang: Lang = 'en'): Locator {
  const performer = new RegExp(words[lang].performer)
  return page.getByRole('main').getByRole('link', { name: performer })
}

/** A document of the API, as the built site serves it. */
export async function readDocument<P extends DocumentPath>(request: APIRequestContext, path: P): Promise<Documents[P]> {
  const response = await request.get(`/api/v1/${path}`)
  expect(response.status(), path).toBe(200)
  return response.json()
}

/** A mark on the window that a reload would wipe out. */
export async function markWindow(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { mark: true }))
}

export async function expectNoReload(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'mark' in window), 'the page has not been reloaded').toBe(true)
}

/** Opens every section and receipt of a page. */
export async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}

/** The reader has said before how much of the film they have seen. */
export async function rememberLevel(page: Page, level: Level): Promise<void> {
  await page.addInitScript((text) => localStorage.setItem('talju:seen', text), String(level))
}

/** What the switch to the other language is called, on a site with two. */
export function otherLanguage(lang: Lang): string {
  const other = shape.languages.find((one) => one !== lang)
  if (other === undefined) throw new Error('the film has one language')
  return registry[other].name
}
