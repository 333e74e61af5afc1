import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { langs } from '../../src/schema/vocabulary.ts'
import { pathIn } from '../../src/site/paths.ts'
import { followNav, kindsOfPage, openPage, words } from './site.ts'
import { expect, test } from './test.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const lang of langs) {
  for (const path of [...kindsOfPage, '/cast?side=nomads&q=kid', '/cast?q=nobody-at-all']) {
    test(`axe finds nothing on ${pathIn(lang, path)} in either scheme, its receipts opened`, async ({ page }) => {
      await openPage(page, pathIn(lang, path))
      await openGatedReviews(page)
      await openDetails(page)
      await expectAccessible(page)
    })
  }

  test(`axe finds nothing on reviews in ${lang}, gated and their scores hidden`, async ({ page }) => {
    await openPage(page, pathIn(lang, '/reviews'))
    await page.getByLabel(words[lang].reviews.hideScores).click()
    await expect(page.getByRole('table')).toHaveCount(0)
    await expectAccessible(page)
  })

  test(`axe finds nothing on the 404 page in ${lang}, which proposes a name`, async ({ page, expectTrouble }) => {
    expectTrouble(/404/)
    await openPage(page, pathIn(lang, '/characters/kyu-nan'))
    await expect(page.getByText(words[lang].notFound.nearest)).toBeVisible()
    await expectAccessible(page)
  })
}

test('axe finds nothing on a page that failed', async ({ page, expectTrouble }) => {
  expectTrouble(/500/)
  await openPage(page, '/')
  await page.route('**/api/v1/en/cast.json', (route) => route.fulfill({ status: 500, body: '' }))
  await followNav(page, 'Cast')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of ['/cast', '/reviews']) {
    await openPage(page, path)
    // Contrast is the system's there, and axe looks at a colour (-webkit-text-fill-color) that is not painted.
    const axe = new AxeBuilder({ page }).withTags(tags).disableRules('color-contrast')
    expect.soft(await violations(axe), path).toEqual([])
  }
})

test('in forced colours, which take fills away, a chosen chip and a score still stand out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openPage(page, '/cast?side=nomads')
  const chips = page.getByRole('navigation', { name: 'Side' })
  expect(await borderOf(chips.getByRole('link', { name: 'Nomads' }))).toBe('2px solid')
  expect(await borderOf(chips.getByRole('link', { name: 'Family' }))).toBe('1px solid')
  await openPage(page, '/reviews')
  expect(await borderOf(page.getByRole('cell', { name: /^[+−]/ }).first())).toBe('2px solid')
})

/** Nothing to complain of in the dark, and in the light nothing about colours, which alone differ. */
async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await violations(new AxeBuilder({ page }).withTags(tags)), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  const colours = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])
  expect.soft(await violations(colours), 'light').toEqual([])
}

/** What axe finds, a line each: the rule, where, and what is wrong. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations, passes } = await axe.analyze()
  expect(passes.length, 'axe looked at something').toBeGreaterThan(0)
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target}: ${node.failureSummary}`))
}

async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}

async function openGatedReviews(page: Page): Promise<void> {
  const gates = page.getByRole('article').getByRole('button', { expanded: false })
  for (const gate of (await gates.all()).reverse()) await gate.click()
  await expect(gates).toHaveCount(0)
}

function borderOf(target: Locator): Promise<string> {
  return target.evaluate((element) => {
    const { borderTopWidth, borderTopStyle } = getComputedStyle(element)
    return `${borderTopWidth} ${borderTopStyle}`
  })
}
