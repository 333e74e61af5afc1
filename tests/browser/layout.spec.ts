import type { Page } from '@playwright/test'
import { langs } from '../../src/schema/vocabulary.ts'
import { pathIn } from '../../src/site/paths.ts'
import { cards, kindsOfPage, openPage, untilAppRuns } from './site.ts'
import { expect, test } from './test.ts'

for (const lang of langs) {
  test(`nothing shifts while a page in ${lang} loads and the app takes it over`, async ({ page }) => {
    await watchShifts(page)
    for (const path of kindsOfPage) {
      await openPage(page, pathIn(lang, path))
      await untilFontsAreUsed(page)
      expect.soft(await shifts(page), path).toEqual([])
    }
  })

  test(`nothing shifts in ${lang} when the fonts come late`, async ({ page }) => {
    await watchShifts(page)
    for (const path of kindsOfPage) {
      const fonts = Promise.withResolvers<void>()
      let late = 0
      await page.route('**/*.woff2', async (route) => {
        late += 1
        await fonts.promise
        await route.continue()
      })
      await page.goto(pathIn(lang, path), { waitUntil: 'domcontentloaded' })
      await untilAppRuns(page)
      await untilPainted(page)
      fonts.resolve()
      await untilFontsAreUsed(page)
      await page.unroute('**/*.woff2')
      expect(late).toBeGreaterThan(0)
      expect.soft(await shifts(page), path).toEqual([])
    }
  })
}

test('nothing shifts on the 404 page', async ({ page, expectTrouble }) => {
  expectTrouble(/404/)
  await watchShifts(page)
  for (const path of ['/nowhere', '/ko/characters/kyu-nan']) {
    await openPage(page, path)
    await untilFontsAreUsed(page)
    expect.soft(await shifts(page), path).toEqual([])
  }
})

test('nothing shifts while a page is scrolled through and its pictures come in', async ({ page }) => {
  await watchShifts(page)
  await openPage(page, '/cast')
  for (const card of await cards(page).all()) await card.scrollIntoViewIfNeeded()
  await expect
    .poll(() =>
      cards(page)
        .last()
        .locator('img')
        .evaluate((image: HTMLImageElement) => image.complete),
    )
    .toBe(true)
  await untilPainted(page)
  expect(await shifts(page)).toEqual([])
})

const choicesThatWait = [
  '/cast?side=nomads',
  '/cast?q=kyu&sort=performer',
  '/reviews?stance=mixed',
  '/characters/rifle?side=nomads',
]

for (const path of choicesThatWait) {
  test(`nothing shifts when a shared address brings filters: ${path}`, async ({ page }) => {
    await watchShifts(page)
    await openPage(page, path)
    await untilFontsAreUsed(page)
    expect(await shifts(page)).toEqual([])
  })
}

test('nothing shifts for a reader who has hidden the scores', async ({ page }) => {
  await openPage(page, '/reviews')
  await page.getByLabel('Hide all scores').click()
  await expect(page.getByRole('table')).toHaveCount(0)
  await watchShifts(page)
  await openPage(page, '/reviews')
  await expect(page.getByRole('table')).toHaveCount(0)
  await untilFontsAreUsed(page)
  expect(await shifts(page)).toEqual([])
})

/** Notes every layout shift from the first paint on that no input of the reader explains. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type LayoutShift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] }
    const shifts: string[] = []
    const note = ({ value, hadRecentInput, sources }: LayoutShift) => {
      if (hadRecentInput) return
      const what = sources.map(({ node }) =>
        node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent,
      )
      shifts.push(`${value.toFixed(5)}: ${what.join(', ')}`)
    }
    const observer = new PerformanceObserver((list) => (list.getEntries() as LayoutShift[]).forEach(note))
    observer.observe({ type: 'layout-shift', buffered: true })
    const read = () => {
      ;(observer.takeRecords() as LayoutShift[]).forEach(note)
      return shifts
    }
    Object.assign(window, { shifts: read })
  })
}

async function shifts(page: Page): Promise<string[]> {
  await untilPainted(page)
  return page.evaluate(() => (window as unknown as { shifts: () => string[] }).shifts())
}

/** Two frames: what was to be drawn is drawn, and its shifts are noted. */
async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  })
}

async function untilFontsAreUsed(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe('loaded')
  expect(await page.evaluate(() => document.fonts.check('16px Inter'))).toBe(true)
  await untilPainted(page)
}
