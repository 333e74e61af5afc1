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

  test(`no button in ${lang} sets a name apart from what follows it`, { tag: '@phone' }, async ({ page }) => {
    await openPage(page, pathIn(lang, '/reviews'))
    expect(await page.getByRole('article').getByRole('button').count()).toBeGreaterThan(0)
    expect(await page.evaluate(gapsInButtons)).toEqual([])
  })
}

/** The words of buttons whose pieces of text stand apart although no space is between them. */
function gapsInButtons(): string[] {
  return [...document.querySelectorAll('main button, main .button')].flatMap((button) => {
    const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
      parentElement?.closest('.visually-hidden') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    )
    const pieces: DOMRect[] = []
    while (walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      pieces.push(...range.getClientRects())
    }
    // In one text each piece goes on where the one before ends, or on a lower line.
    const isApart = pieces.some(({ left, top }, at) => {
      const before = pieces[at - 1]
      if (before === undefined) return false
      return Math.abs(before.top - top) < 6 ? Math.abs(left - before.right) > 1 : top < before.top
    })
    return isApart ? [button.textContent] : []
  })
}
