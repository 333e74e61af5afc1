import { registry } from '../../../languages/registry.ts'
import { languageOf, oncePerFilm, type Rule } from '../checked-film.ts'
import { nameIndex, namesIn } from '../name-index.ts'
import { writtenNames } from '../written-names.ts'

/** A single word in Latin letters may be something other than the name. */
const severalWords = /\p{Script=Latin}+[\s-]+\p{Script=Latin}/u

const latinNames = oncePerFilm((film) => {
  const names = writtenNames(film).filter(({ spelling }) => severalWords.test(spelling))
  const formsOf = new Map(names.map(({ spelling, forms }) => [spelling, forms]))
  return { formsOf, index: nameIndex(formsOf.keys()) }
})

/**
 * A language with its own script writes a name in that script if a source does. A text about a spelling may show the
 * Latin one in quotes or beside the name.
 */
export const attestedNames: Rule = (place, film) => {
  const lang = languageOf(place, film)
  if (lang === null || registry[lang].script === 'Latin') return null
  const text = String(place.value)
  const { formsOf, index } = latinNames(film)
  for (const { name } of namesIn(text, index)) {
    const form = formsOf.get(name)?.[lang]
    if (form === undefined || text.includes(`‘${name}’`)) continue
    // The nearest thing with an id, such as a disagreement with all of its claims.
    const entry = place.holders.findLast((holder) => holder !== null && typeof holder === 'object' && 'id' in holder)
    if (!JSON.stringify(entry ?? text).includes(form)) return `writes "${name}" in Latin letters, expected ${form}`
  }
  return null
}
