import type { Page } from '@playwright/test'
import { openPage, untilAppRuns } from './site.ts'
import { expect, test } from './test.ts'

for (const [path, target] of [
  ['/cast', null],
  ['/ko/cast?q=lee', null],
  ['/disagreements#budget', 'budget'],
] as const) {
  test(`${path}, loaded in the tab of a page that was scrolled, starts at its own place`, {
    tag: '@phone',
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
  await openPage(page, '/reviews')
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

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY)
}

/** Whether something stands at the top of the screen, below what may be fixed there. */
function isAtTop(page: Page, id: string): Promise<boolean> {
  return page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top
    return top !== undefined && top > -1 && top < 130
  }, id)
}
