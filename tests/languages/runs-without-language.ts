import type { Lang } from '../../src/languages/registry.ts'

/**
 * The texts in which a run of another language stands in no element that names it: Hangul as Korean; on Korean pages
 * Latin words as anything but Korean; other scripts as neither. Addresses and the like are code, not language.
 * It also runs in a browser, so it uses nothing from outside of itself.
 */
export function runsWithoutLanguage(pageLang: Lang, page: Document = document): string[] {
  const code = /(?:https?:\/\/|\/)[\w/.-]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/[\w/.-]*)?/gi
  const kinds = [
    { run: /\p{Script=Hangul}/u, fits: (lang: string) => lang === 'ko' },
    { run: /[\p{Script=Han}\p{Script=Kana}\p{Script=Cyrl}]/u, fits: (lang: string) => !['en', 'ko'].includes(lang) },
    {
      run: /(?=\p{Script=Latin}*\p{Ll})\p{Script=Latin}{2,}/u,
      fits: (lang: string) => pageLang === 'en' || lang !== 'ko',
    },
  ]
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  const found = new Set<string>()
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    const element = node.parentElement
    if (element === null || element.closest('script, style') !== null) continue
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
    if (kinds.some(({ run, fits }) => run.test(text.replace(code, '')) && !fits(lang))) found.add(`${lang}: ${text}`)
  }
  return [...found]
}
