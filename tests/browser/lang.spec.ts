import { langs, pathIn } from '../chosen-film.ts'
import { runsWithoutLanguage } from '../languages/runs-without-language.ts'
import { openPage, words } from './site.ts'
import { expect, test } from './test.ts'

for (const lang of langs) {
  test(`every run of another language that appears later in ${lang} says so`, async ({ page, expectTrouble }) => {
    const { hide } = words[lang].reviews
    await openPage(page, pathIn(lang, '/reviews'))
    const gates = page.getByRole('article').getByRole('button')
    const count = await gates.count()
    for (const gate of await gates.all()) await gate.click()
    await expect(page.getByRole('button', { name: hide })).toHaveCount(count)
    expect.soft(await page.evaluate(runsWithoutLanguage, lang), 'gated reviews').toEqual([])
    await openPage(page, pathIn(lang, '/cast?q=nobody-at-all'))
    expect.soft(await page.evaluate(runsWithoutLanguage, lang), 'empty result').toEqual([])
    for (const way of ['iframe', 'address']) {
      await openPage(page, pathIn(lang, `/embed?way=${way}&heading=x`))
      expect.soft(await page.evaluate(runsWithoutLanguage, lang), `embed by ${way}`).toEqual([])
    }
    expectTrouble(/404/)
    await openPage(page, pathIn(lang, '/characters/kyu-nan'))
    await expect(page.getByText(words[lang].notFound.nearest)).toBeVisible()
    expect.soft(await page.evaluate(runsWithoutLanguage, lang), '404').toEqual([])
  })
}
