import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { langs } from '../../src/schema/vocabulary.ts'
import { pathIn } from '../../src/site/paths.ts'
import { followNav, kindsOfPage, openPage, words } from './site.ts'
import { expect, test } from './test.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const lang of langs) {
  for (const path of [...kindsOfPage, '/cast?side=nomads&q=kid', '/cast?q=nobody-at-all']) {
    test(`axe finds nothing on ${pathIn(lang, path)} in either scheme`, async ({ page }) => {
      await openPage(page, pathIn(lang, path))
      await expectAccessible(page)
    })
  }

  test(`axe finds nothing on a character in ${lang} with all receipts opened`, async ({ page }) => {
    await openPage(page, pathIn(lang, '/characters/kyu-nam'))
    await openDetails(page)
    await expectAccessible(page)
  })

  test(`axe finds nothing on reviews in ${lang} with all gates opened`, async ({ page }) => {
    await openPage(page, pathIn(lang, '/reviews'))
    const gates = page.getByRole('article').getByRole('button', { expanded: false })
    for (const gate of (await gates.all()).reverse()) await gate.click()
    await expect(gates).toHaveCount(0)
    await expectAccessible(page)
  })

  test(`axe finds nothing on reviews in ${lang}, with their scores hidden`, async ({ page }) => {
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

for (const lang of langs) {
  test(`axe finds nothing in the finder in ${lang}, before a letter is typed and with guesses found`, async ({
    page,
  }) => {
    await openPage(page, pathIn(lang, '/'))
    await page.keyboard.press('/')
    const box = page.getByRole('dialog').getByRole('searchbox')
    await expect(box).toBeFocused()
    await expectAccessible(page)
    await box.fill('rnryghks')
    await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible()
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
    const axe = axeOn(page).withTags(tags).disableRules('color-contrast')
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
  expect.soft(await violations(axeOn(page).withTags(tags)), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect.soft(await violations(axeOn(page).withRules(['color-contrast', 'link-in-text-block'])), 'light').toEqual([])
}

/** Of what passes axe tells one place a rule, which saves it half its time. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
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

function borderOf(target: Locator): Promise<string> {
  return target.evaluate((element) => {
    const { borderTopWidth, borderTopStyle } = getComputedStyle(element)
    return `${borderTopWidth} ${borderTopStyle}`
  })
}
