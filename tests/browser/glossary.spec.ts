import { langs, pathIn } from '../chosen-film.ts'
import { expectAccessible } from './axe.ts'
import { followNav, openPage, readDocument, words } from './site.ts'
import { expect, test } from './test.ts'

for (const lang of langs) {
  test(`each word of the glossary in ${lang} is explained and sourced`, async ({ page, request }) => {
    const { groups } = await readDocument(request, `${lang}/glossary.json`)
    await openPage(page, pathIn(lang, '/glossary'))
    for (const { name, terms } of groups) {
      const group = page.getByRole('region', { name, exact: true })
      await expect(group.getByRole('term')).toHaveCount(terms.length)
      for (const [at, { name, text, sources }] of terms.entries()) {
        await expect(group.getByRole('term').nth(at)).toContainText(name)
        const meaning = group.getByRole('definition').nth(at)
        await expect(meaning).toContainText(text)
        await expect(meaning.getByRole('link', { name: words[lang].receipts.count(sources.length) })).toBeVisible()
      }
    }
  })
}

test('a word has an address, and leads to those it is about', { tag: '@phone' }, async ({ page }) => {
  await openPage(page, '/glossary#major')
  await expect(page.getByRole('term').filter({ hasText: '소좌' })).toBeInViewport()
  await page.locator('#major').getByRole('link', { name: 'Major Cha' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Major Cha')
  await followNav(page, words.en.nav.glossary)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.glossary.heading)
})

for (const lang of langs) {
  test(`a rank in ${lang} says what it means and who says so, and leads to the glossary`, {
    tag: lang === 'en' ? '@phone' : [],
  }, async ({ page, request }) => {
    const { groups, sources } = await readDocument(request, `${lang}/glossary.json`)
    const sergeant = groups.flatMap(({ terms }) => terms).find(({ id }) => id === 'sergeant')
    await openPage(page, pathIn(lang, '/characters/kyu-nam'))
    const rank = page.locator('a[href$="/glossary#sergeant"]')
    await rank.press('Enter')
    const panel = page.getByRole('dialog', { name: sergeant?.name ?? '', exact: true })
    await expect(panel).toBeFocused()
    await expect(panel).toContainText(sergeant?.text ?? '')
    for (const id of sergeant?.sources ?? []) await expect(panel).toContainText(sources[id] ?? '')
    await expectAccessible(page, 'a term opened', { within: 'main' })
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect(rank).toBeFocused()

    await rank.click()
    await panel.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[lang].glossary.heading)
    await expect(page.getByRole('term').filter({ hasText: '중사' })).toBeInViewport()
  })
}

for (const part of ['assets/side-panels', 'glossary.json']) {
  test(`a rank leads to the glossary where ${part} does not arrive`, async ({ page, expectTrouble }) => {
    expectTrouble(new RegExp(part))
    await openPage(page, '/characters/kyu-nam')
    await page.route(`**/${part}*`, (route) => route.abort())
    await page.getByRole('link', { name: 'Sergeant (중사)' }).click()
    await expect(page).toHaveURL(/\/glossary#sergeant$/)
  })
}
