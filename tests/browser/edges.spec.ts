import type { Page } from '@playwright/test'
import { kindsOfPage, levelButton, openPage, rememberLevel, untilAppRuns, words } from './site.ts'
import { expect, test } from './test.ts'

test('with letters of twice the size on a phone nothing of the header is out of reach', async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const browser = await context.newCDPSession(page)
  await browser.send('Page.enable')
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  for (const path of ['/', '/ko', '/ko/characters/kyu-nam'] as const) {
    await openPage(page, path)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    expect(await beyondTheEdges(page), path).toEqual([])
  }
})

test('with letters of twice the size, and at 400 %, the map of the story stays in its strip', async ({
  page,
  context,
}) => {
  await rememberLevel(page, 3)
  await page.setViewportSize({ width: 320, height: 225 })
  await openPage(page, '/story')
  await expect(page.locator('.crossing-land')).toBeAttached()
  expect(await beyondTheScreen(page)).toBe(0)
  const browser = await context.newCDPSession(page)
  await browser.send('Page.enable')
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  await untilAppRuns(page)
  await expect(page.locator('.crossing-land')).toBeAttached()
  expect(await beyondTheScreen(page)).toBe(0)
})

test('at 400 % the bars leave most of the screen to the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 225 })
  for (const path of kindsOfPage) {
    await openPage(page, path)
    await page.evaluate(() => scrollTo(0, 600))
    await expect.poll(() => coveredByBars(page), path).toBeLessThan(0.3)
  }
})

test('what has focus is never covered by a bar', { tag: '@phone' }, async ({ page }) => {
  for (const path of ['/cast', '/reviews'] as const) {
    await openPage(page, path)
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab')
      expect(await coveredFocus(page), `${path}, ${step}`).toBeNull()
    }
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Shift+Tab')
      expect(await coveredFocus(page), `${path}, ${step} back`).toBeNull()
    }
  }
})

for (const width of [640, 700, 768, 820, 900]) {
  test(`at ${width} pixels the answer of a fact has room`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 })
    await openPage(page, '/characters/hyun-sang')
    const widths = await page.locator('dl.facts dd').evaluateAll((all) => all.map((one) => one.clientWidth))
    expect(widths.length).toBeGreaterThan(0)
    expect(Math.min(...widths)).toBeGreaterThan(250)
  })
}

test('in forced colours the chosen level looks different from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openPage(page, '/story')
  await page.getByTitle(words.en.seen.question).click()
  await expect(levelButton(page, 0)).toBeVisible()
  const widths = await page
    .locator('#seen')
    .getByRole('listitem')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one.querySelector('span') ?? one).borderTopWidth))
  expect(widths).toEqual(['6px', '2px', '2px', '2px'])
})

test('in forced colours no title of the film covers the other', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of ['/', '/ko']) {
    await openPage(page, path)
    // Browsers lay a ground under each line.
    const [first, second] = await page
      .getByRole('heading', { level: 1 })
      .locator('> span')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))
    expect(second?.top, path).toBeGreaterThanOrEqual((first?.bottom ?? Number.POSITIVE_INFINITY) - 1)
  }
})

/** Links and buttons of the header that stand beyond the sides of the screen, or whose words go over their own sides. */
function beyondTheEdges(page: Page): Promise<string[]> {
  return page.getByRole('banner').evaluate((header) =>
    [...header.querySelectorAll('a, button')].flatMap((one) => {
      const { left, right, width } = one.getBoundingClientRect()
      const isOut = left < 0 || right > innerWidth || one.scrollWidth > one.clientWidth + 1
      return width > 0 && isOut ? [one.textContent] : []
    }),
  )
}

/** How much wider than the screen the page is. */
function beyondTheScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** The share of the screen that stays while the page scrolls. */
function coveredByBars(page: Page): Promise<number> {
  return page.evaluate(() => {
    let covered = 0
    for (let y = 1; y < innerHeight; y += 2) {
      const bar = document.elementsFromPoint(innerWidth / 2, y).some((one) => {
        const { position } = getComputedStyle(one)
        return position === 'fixed' || position === 'sticky'
      })
      if (bar) covered += 2
    }
    return covered / innerHeight
  })
}

/** What has focus, if something else lies over its middle or it is out of sight. */
function coveredFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return null
    const { left, top, width, height } = focused.getClientRects()[0] ?? new DOMRect()
    const over = document.elementFromPoint(left + width / 2, top + height / 2)
    const isSeen = over !== null && (focused.contains(over) || over.contains(focused))
    return isSeen ? null : focused.outerHTML.slice(0, 120)
  })
}
