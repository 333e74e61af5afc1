import { openPage } from './site.ts'
import { expect, test } from './test.ts'

for (const width of [640, 700, 768, 820, 900]) {
  test(`at ${width} pixels the answer of a fact has room`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 })
    await openPage(page, '/characters/hyun-sang')
    const widths = await page.locator('dl.facts dd').evaluateAll((all) => all.map((one) => one.clientWidth))
    expect(widths.length).toBeGreaterThan(0)
    expect(Math.min(...widths)).toBeGreaterThan(250)
  })
}

test('in forced colours the levels that have been reached look otherwise than the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openPage(page, '/story')
  const dial = page.getByRole('main').getByText('I have seen').locator('..')
  await dial.getByRole('button', { name: /^the first act/ }).click()
  await expect(dial.getByRole('button', { pressed: true })).toHaveText(/^the first act/)
  const stakes = await dial
    .getByRole('listitem')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').backgroundColor))
  expect(new Set(stakes.slice(0, 2)).size).toBe(1)
  expect(new Set(stakes.slice(2)).size).toBe(1)
  expect(stakes[0]).not.toBe(stakes[2])
})

test('in forced colours no title of the film covers the other', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of ['/', '/ko']) {
    await openPage(page, path)
    const second = page.getByRole('heading', { level: 1 }).locator('> :last-child')
    // Else browsers lay a ground under its lines.
    await expect(second).toHaveCSS('forced-color-adjust', 'none')
  }
})
