import type { Page } from '@playwright/test'
import { pages as sitePages } from '../../src/build/pages.ts'
import { type Lang, langs } from '../../src/schema/vocabulary.ts'
import { pathIn } from '../../src/site/paths.ts'
import { openPage, readDocument, showBareHtml, words } from './site.ts'
import { expect, test } from './test.ts'

for (const lang of langs) {
  test(`every run of another language on a page in ${lang} says so`, async ({ page, request }) => {
    const { credits } = await readDocument(request, `${lang}/cast.json`)
    const paths = [...sitePages, ...credits.map(({ id }) => `/characters/${id}`)]
    for (const path of paths) {
      await showBareHtml(page, request, pathIn(lang, path))
      expect.soft(await runsWithoutLanguage(page, lang), path).toEqual([])
    }
  })

  test(`every run of another language that appears later in ${lang} says so`, async ({ page, expectTrouble }) => {
    const { hide } = words[lang].reviews
    await openPage(page, pathIn(lang, '/reviews'))
    const gates = page.getByRole('article').getByRole('button')
    const count = await gates.count()
    for (const gate of await gates.all()) await gate.click()
    await expect(page.getByRole('button', { name: hide })).toHaveCount(count)
    expect.soft(await runsWithoutLanguage(page, lang), 'gated reviews').toEqual([])
    await openPage(page, pathIn(lang, '/cast?q=nobody-at-all'))
    expect.soft(await runsWithoutLanguage(page, lang), 'empty result').toEqual([])
    for (const way of ['iframe', 'address']) {
      await openPage(page, pathIn(lang, `/embed?way=${way}&heading=x`))
      expect.soft(await runsWithoutLanguage(page, lang), `embed by ${way}`).toEqual([])
    }
    expectTrouble(/404/)
    await openPage(page, pathIn(lang, '/characters/kyu-nan'))
    await expect(page.getByText(words[lang].notFound.nearest)).toBeVisible()
    expect.soft(await runsWithoutLanguage(page, lang), '404').toEqual([])
  })
}

/**
 * The texts in which a run of another language stands in no element that names it: Hangul as Korean; on Korean pages
 * Latin words as anything but Korean; other scripts as neither. Addresses and the like are code, not language.
 */
function runsWithoutLanguage(page: Page, lang: Lang): Promise<string[]> {
  return page.evaluate((pageLang) => {
    const code = /(?:https?:\/\/|\/)[\w/.-]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/[\w/.-]*)?/gi
    const kinds = [
      { run: /\p{Script=Hangul}/u, fits: (lang: string) => lang === 'ko' },
      { run: /[\p{Script=Han}\p{Script=Kana}\p{Script=Cyrl}]/u, fits: (lang: string) => !['en', 'ko'].includes(lang) },
      {
        run: /(?=\p{Script=Latin}*\p{Ll})\p{Script=Latin}{2,}/u,
        fits: (lang: string) => pageLang === 'en' || lang !== 'ko',
      },
    ]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      const element = node.parentElement
      if (element === null || element.closest('script, style') !== null) continue
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
      if (kinds.some(({ run, fits }) => run.test(text.replace(code, '')) && !fits(lang))) found.add(`${lang}: ${text}`)
    }
    return [...found]
  }, lang)
}
