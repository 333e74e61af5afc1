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
