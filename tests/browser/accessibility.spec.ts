import type { Locator } from '@playwright/test'
import { langs, pathIn } from '../chosen-film.ts'
import { expectAccessible, expectAccessibleAsIs } from './axe.ts'
import { followNav, openPage, words } from './site.ts'
import { expect, test } from './test.ts'

// Each page as it comes is looked at in every-page.spec.ts; here is what appears after a press.
for (const lang of langs) {
  test(`axe finds nothing on reviews in ${lang} with all gates opened, nor with their scores hidden`, async ({
    page,
  }) => {
    await openPage(page, pathIn(lang, '/reviews'))
    const gates = page.locator('article:not([id^=reply-])').getByRole('button', { expanded: false })
    for (const gate of (await gates.all()).reverse()) await gate.click()
    await expect(gates).toHaveCount(0)
    await expectAccessible(page, 'gates opened')
    await page.getByLabel(words[lang].reviews.hideScores).click()
    await expect(page.getByRole('table')).toHaveCount(0)
    await expectAccessible(page, 'scores hidden')
  })

  test(`axe finds nothing in the finder in ${lang}, before a letter is typed and with guesses found`, {
    tag: lang === 'en' ? '@phone' : [],
  }, async ({ page }) => {
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

test('axe finds nothing on a page that failed', { tag: '@phone' }, async ({ page, expectTrouble }) => {
  expectTrouble(/500/)
  await openPage(page, '/')
  await page.route('**/api/v1/en/cast.json', (route) => route.fulfill({ status: 500, body: '' }))
  await followNav(page, 'Cast')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test('in forced colours, which take fills away, axe finds nothing, and a chosen chip and a score stand out', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openPage(page, '/cast?side=nomads')
  // Contrast is the system's there, and axe looks at a colour (-webkit-text-fill-color) that is not painted.
  const without = ['color-contrast']
  await expectAccessibleAsIs(page, 'cast', { without })
  const chips = page.getByRole('navigation', { name: 'Side' })
  expect(await borderOf(chips.getByRole('link', { name: 'Nomads' }))).toBe('2px solid')
  expect(await borderOf(chips.getByRole('link', { name: 'Family' }))).toBe('1px solid')
  await openPage(page, '/reviews#compare')
  // Where the page was scrolled to, a control may be half below the header.
  await page.evaluate(() => scrollTo(0, 0))
  await expectAccessibleAsIs(page, 'reviews', { without })
  expect(await borderOf(page.getByRole('cell', { name: /^[+−]/ }).first())).toBe('2px solid')
})

function borderOf(target: Locator): Promise<string> {
  return target.evaluate((element) => {
    const { borderTopWidth, borderTopStyle } = getComputedStyle(element)
    return `${borderTopWidth} ${borderTopStyle}`
  })
}
