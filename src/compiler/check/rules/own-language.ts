import { type Lang, registry } from '../../../languages/registry.ts'
import { allPlaces, type CheckedFilm, languageOf, oncePerFilm, type Rule } from '../checked-film.ts'
import { commonWords } from '../common-words.ts'
import { nameIndex, namesIn } from '../name-index.ts'
import { isObject } from '../places.ts'
import { scriptShare } from '../script-share.ts'
import { writtenNames } from '../written-names.ts'

/** The share of a text that must be in the letters of its language. */
const leastShare = 0.45
/** A text of this many words is not just a name that two languages share. */
const wordsOfASentence = 4

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** A text is in the language of its key: in that language's letters, and without the common words of another. */
export const ownLanguage: Rule = (place, film) => {
  const lang = languageOf(place, film)
  if (lang === null) return null
  const written = String(place.value)
  // Names in the letters of the language count for it.
  const inLetters = without(written, film, (name) => scriptShare(lang, name) < 1)
  const text = without(written, film, () => true)
  const expected = `expected ${languageNames.of(lang)}; names that stay as they are belong in "asWritten" of vocabulary.json`
  if (scriptShare(lang, inLetters) < leastShare) return `is "${shortened(place.value)}", ${expected}`
  const texts = place.holders.at(-1)
  for (const other of film.langs) {
    if (other === lang || registry[other].script !== registry[lang].script) continue
    const isCopy = isObject(texts) && texts[other] === place.value && wordsOf(text).length >= wordsOfASentence
    // Of two identical texts, the later language has the copy.
    if (isCopy && film.langs.indexOf(lang) > film.langs.indexOf(other)) return `is the same as in ${other}, ${expected}`
    if (!isCopy && has(other, text) && !has(lang, text)) return `is "${shortened(place.value)}", ${expected}`
  }
  return null
}

function has(lang: Lang, text: string): boolean {
  return wordsOf(text).some((word) => commonWords[lang].has(word))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** Names, outlets and titles of the film, and whatever `asWritten` of its vocabulary lists. */
const names = oncePerFilm((film) => {
  const found = new Set(writtenNames(film).flatMap(({ spelling, forms }) => [spelling, ...Object.values(forms)]))
  for (const { file, path, value } of allPlaces(film)) {
    const isOutlet = path.at(-1) === 'outlet' || path.at(-1) === 'author'
    const isTitle = file === 'film.json' && path[0] === 'titles' && path.at(-1) === 'text'
    const isListed = file === 'vocabulary.json' && path[0] === 'asWritten'
    if (typeof value === 'string' && (isOutlet || isTitle || isListed)) found.add(value)
  }
  return nameIndex(found)
})

/** Quotes, a word in brackets after its translation, and units of measurement. */
const anyLanguage =
  /[‘“„][^‘’“”„]*[’”“]|(?<=\p{Script=Hangul})\([\p{Script=Latin} -]+\)|(?<=\d)\s?[a-z]{1,2}(?!\p{L})/gu

/** A text without the chosen names, and without what may be in any language. */
function without(text: string, film: CheckedFilm, isAside: (name: string) => boolean): string {
  const left = text.replace(anyLanguage, ' ')
  return namesIn(left, names(film))
    .filter(({ name }) => isAside(name))
    .reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, left)
}

function shortened(text: unknown): string {
  const all = [...String(text)]
  return all.length > 60 ? `${all.slice(0, 59).join('')}…` : all.join('')
}
