import type { Locator } from '@playwright/test'
import { langs, pathIn } from '../chosen-film.ts'
import { expectContrast } from './axe.ts'
import { cards, openPage, otherLanguage, readDocument } from './site.ts'
import { expect, test } from './test.ts'

for (const lang of langs) {
  test(`on paper the cast in ${lang} is a list of all 36 names in black on white, without controls`, async ({
    page,
    request,
  }) => {
    const { credits } = await readDocument(request, `${lang}/cast.json`)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.setViewportSize({ width: 720, height: 1000 })
    await openPage(page, pathIn(lang, '/cast'))
    await expect(cards(page, lang)).toHaveCount(36)
    for (const [index, card] of (await cards(page, lang).all()).entries()) {
      await expect(card).toBeVisible()
      expect.soft(await inkOf(card), `card ${index}`).toBe('rgb(0, 0, 0)')
    }
    for (const { character, performer } of credits) {
      const card = cards(page, lang).filter({ hasText: character.display }).filter({ hasText: performer.display })
      await expect(card.getByText(performer.display).first()).toBeVisible()
    }
    await expect(page.locator('nav, search, button, input, select, img').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('link', { name: otherLanguage(lang), exact: true })).toBeHidden()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720)
    await expectContrast(page)
  })
}

function inkOf(card: Locator): Promise<string> {
  return card.evaluate((element) => getComputedStyle(element).color)
}
