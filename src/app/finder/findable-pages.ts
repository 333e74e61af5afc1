import type { Lang } from '../../languages/registry.ts'
import type { FilmShape } from '../../schema/film-shape.ts'
import { pagePath, pagesWith } from '../pages.ts'
import { type Findable, findable } from './findable.ts'
import type { FinderWords } from './words-en.ts'

/**
 * The pages, and the parts of pages that stand for themselves, each also by its names and other words in all languages
 * of the film.
 *
 * @param wordsIn the finder's words of a language, which must have been loaded
 * @example findablePages('en', film, finderWords.in).find(({ path }) => path === '/cast')?.name.aliases // ['출연진', 'Actors', …]
 */
export function findablePages(lang: Lang, film: FilmShape, wordsIn: (lang: Lang) => FinderWords): Findable[] {
  const langs = film.languages.map((one) => ({ one, words: wordsIn(one) }))
  return pagesWith(film.parts).flatMap(({ name, path, label }) => {
    const titles = name === 'film' ? film.brand.map(({ text }) => text) : []
    const aliases = langs.flatMap(({ one, words }) => [
      ...(label ? [label[one]] : []),
      ...(synonymsIn(words)[name]?.split(', ') ?? []),
    ])
    if (label === undefined) return []
    const page = findable('page', path, path, label[lang], [...new Set([...aliases, ...titles])])
    if (name !== 'relationships') return [page]
    const address = `${pagePath('relationships')}#who-was-that`
    const ways = langs.flatMap(({ words }) => [words.whoWasThat, ...words.whoWasThatToo.split(', ')])
    return [page, findable('page', address, address, wordsIn(lang).whoWasThat, ways)]
  })
}

function synonymsIn({ synonyms }: FinderWords): Readonly<Partial<Record<string, string>>> {
  return synonyms
}
