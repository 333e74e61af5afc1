import type { Locator, Page } from '@playwright/test'
import { openPage, rememberLevel, untilAppRuns, words } from './site.ts'
import { expect, test } from './test.ts'

for (const [path, target] of [
  ['/cast', null],
  ['/ko/cast?q=lee', null],
  ['/disagreements#budget', 'budget'],
] as const) {
  test(`${path}, loaded in the tab of a page that was scrolled, starts at its own place`, {
    tag: target === null ? [] : '@phone',
  }, async ({ page }) => {
    await openPage(page, '/reviews')
    await page.evaluate(() => scrollTo(0, 2200))
    await openPage(page, path)
    if (target === null) return expect.poll(() => scrolled(page)).toBe(0)
    await expect.poll(() => isAtTop(page, target)).toBe(true)
    expect(await scrolled(page)).toBeGreaterThan(1000)
  })
}

test('a page that is loaded again, or by Back from another one, stays where it was', { tag: '@phone' }, async ({
  page,
}) => {
  // Nothing there is larger under a finger, which Chromium stops emulating while a page is left.
  await openPage(page, '/sources')
  await page.evaluate(() => scrollTo(0, 2200))
  await page.reload()
  await untilAppRuns(page)
  await expect.poll(() => scrolled(page)).toBe(2200)
  await openPage(page, '/disagreements')
  await page.evaluate(() => scrollTo(0, 900))
  await page.goBack()
  await untilAppRuns(page)
  await expect.poll(() => scrolled(page)).toBe(2200)
})

test('Back and Forward both restore where a page was left', { tag: '@phone' }, async ({ page }) => {
  await openPage(page, '/cast')
  await scrollAsReader(page, 700)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Lim Kyu-nam/ })
    .first()
    .evaluate((link: HTMLElement) => link.click())
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Lim Kyu-nam')
  await expect.poll(() => scrolled(page)).toBe(0)
  for (const left of [900, 400]) {
    await scrollAsReader(page, left)
    await page.goBack()
    await expect(heading).toHaveText('Cast')
    await expect.poll(() => scrolled(page)).toBe(left === 900 ? 700 : 1000)
    await scrollAsReader(page, 1000)
    await page.goForward()
    await expect(heading).toHaveText('Lim Kyu-nam')
    await expect.poll(() => scrolled(page)).toBe(left)
  }
})

const longPages = {
  '/story': { path: '/story', entries: 'ol > [id]', late: '**/story/*.json' },
  '/ko/reviews': { path: '/ko/reviews', entries: 'article[id]', late: '**/reviews/*.json' },
}

for (const { path, entries, late } of Object.values(longPages)) {
  test(`at level 3 ${path} is where it was after Back and after a reload, its documents late`, {
    tag: '@phone',
  }, async ({ page, untilQuiet }) => {
    await rememberLevel(page, 3)
    await openPage(page, path)
    await untilQuiet(page)
    const shown = page.locator(entries)
    const entry = shown.nth(Math.floor((await shown.count()) * 0.6))
    await entry.evaluate((element) => element.scrollIntoView())
    await page.evaluate(() => scrollBy(0, 37))
    const top = await settledTop(entry)

    // Not by a pointer, before which Playwright would scroll to the link.
    const link = entry.locator('a[href*="/characters/"]').first()
    await link.evaluate((element: HTMLElement) => element.click())
    await expect(page).toHaveURL(/characters/)
    await expect.poll(() => scrolled(page)).toBe(0)
    await page.goBack()
    await expect(entry).toBeInViewport()
    expect(await settledTop(entry)).toBeCloseTo(top, -0.5)

    const documents = Promise.withResolvers<void>()
    await page.route(late, async (route) => {
      await documents.promise
      await route.continue()
    })
    await page.reload()
    await untilAppRuns(page)
    documents.resolve()
    await untilQuiet(page)
    await expect(entry).toBeInViewport()
    expect(await settledTop(entry)).toBeCloseTo(top, -0.5)
  })
}

test('the address of a scene leads to it once its level is there', { tag: '@phone' }, async ({ page, untilQuiet }) => {
  await rememberLevel(page, 3)
  const documents = Promise.withResolvers<void>()
  await page.route('**/story/*.json', async (route) => {
    await documents.promise
    await route.continue()
  })
  await openPage(page, '/story#beat-way-out')
  documents.resolve()
  await expect(page.locator('#beat-way-out')).toBeInViewport()
  await untilQuiet(page)
  await expect.poll(() => isAtTop(page, 'beat-way-out')).toBe(true)
  await expect(page.locator('#beat-way-out')).toBeFocused()
})

for (const level of [0, 1] as const) {
  test(`at level ${level} the address of a later scene leads to where the reader may go on, and fetches no more`, {
    tag: level === 1 ? '@phone' : [],
  }, async ({ page, untilQuiet }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(...(/story\/\d/.exec(request.url()) ?? [])))
    await rememberLevel(page, level)
    await openPage(page, '/story#beat-way-out')
    await untilQuiet(page)
    const goOn = level === 0 ? (words.en.texts.levels[1]?.seen ?? '') : words.en.seen.showHere
    await expect(page.getByRole('main').getByRole('button', { name: goOn })).toBeInViewport()
    expect(asked).toEqual(level === 0 ? [] : ['story/1'])
    await expect(page.locator('#beat-way-out')).toHaveCount(0)
  })
}

test('a reader who scrolls on while the story is on its way is left alone', { tag: '@phone' }, async ({
  page,
  untilQuiet,
}) => {
  await rememberLevel(page, 3)
  const documents = Promise.withResolvers<void>()
  await page.route('**/story/*.json', async (route) => {
    await documents.promise
    await route.continue()
  })
  await openPage(page, '/story#beat-way-out')
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0)
  await page.keyboard.press('Home')
  // The browser takes several frames to scroll there.
  await expect.poll(() => scrolled(page)).toBe(0)
  documents.resolve()
  await expect(page.locator('#beat-way-out')).toBeAttached()
  await untilQuiet(page)
  expect(await scrolled(page)).toBe(0)
})

/** The key ends the hold on a restored page. The poll waits until the page is high enough. */
async function scrollAsReader(page: Page, y: number): Promise<void> {
  await page.keyboard.press('Shift')
  const scrollThere = () =>
    page.evaluate((top) => {
      scrollTo(0, top)
      return scrollY
    }, y)
  await expect.poll(scrollThere).toBe(y)
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY)
}

/** Whether something begins in the upper part of the screen, below what may be fixed there. */
function isAtTop(page: Page, id: string): Promise<boolean> {
  return page.evaluate((id) => {
    const entry = document.getElementById(id)?.getBoundingClientRect()
    if (entry === undefined) return false
    const above = document.elementFromPoint(entry.left + 5, entry.top - 5)?.closest('aside, header')
    const fixed = above?.getBoundingClientRect().bottom ?? 0
    return entry.top >= fixed && entry.top < innerHeight * 0.45
  }, id)
}

/** How far below the top edge something stands, once it no longer moves. */
async function settledTop(entry: Locator): Promise<number> {
  const read = () => entry.evaluate((element) => Math.round(element.getBoundingClientRect().top))
  let top = await read()
  await expect
    .poll(async () => {
      const before = top
      top = await read()
      return top - before
    })
    .toBe(0)
  return top
}
