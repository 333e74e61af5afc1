import type { Lang } from '../../languages/registry.ts'
import type { FilmShape } from '../../schema/film-shape.ts'
import { pagePath, pagesWith } from '../pages.ts'
import type { SitePage } from './finder-search.ts'
import type { FinderWords } from './words-en.ts'

/** What else people may type to find a page, in any language. */
const aliasesOf: Readonly<Record<string, readonly string[]>> = {
  film: ['Home', 'Trailer', 'Facts', '예고편', 'Handlung', 'Startseite'],
  cast: ['Characters', 'Actors', '배우', '등장인물', 'Rollen', 'Schauspieler'],
  story: ['Timeline', 'Plot', 'Beats', '사건', 'Ablauf'],
  relationships: ['Map', 'Ties', 'Who was that', '관계도', '누구였더라', 'Karte'],
  disagreements: ['Conflicts'],
  reviews: ['Critics', '평론', 'Rezensionen'],
  about: ['Licence', '라이선스', 'Lizenz'],
  sources: ['Receipts'],
}

/** The pages that the finder knows, each also by its names in the film's other languages. */
export function sitePages(lang: Lang, film: FilmShape, words: FinderWords): SitePage[] {
  return pagesWith(film.parts).flatMap(({ name, path, label }) => {
    if (label === undefined) return []
    const others = film.languages.flatMap((other) => (other === lang ? [] : [label[other]]))
    const titles = name === 'film' ? film.brand.map(({ text }) => text) : []
    const page = { path, name: label[lang], aliases: [...others, ...(aliasesOf[name] ?? []), ...titles] }
    if (name !== 'relationships') return [page]
    const address = `${pagePath('relationships')}#who-was-that`
    return [page, { path: address, name: words.whoWasThat, aliases: ['Who was that', '누구였더라', 'Wer war das'] }]
  })
}
