import { languageOf, type Rule } from '../checked-film.ts'

const signs: readonly [typed: RegExp, name: string, expected: string][] = [
  [/"/, 'a straight "', '“ or ”'],
  [/'/, "a straight '", '‘ or ’'],
  [/`/, 'a backtick', '‘ or ’'],
  [/\.\.\.?/, 'several dots', '…'],
]

/** Our own texts use typographic quotes and ellipses. What is copied, such as a name, stays as it is. */
export const typographicSigns: Rule = (place, film) => {
  if (languageOf(place, film) === null) return null
  const text = String(place.value)
  for (const [typed, name, expected] of signs) {
    const at = text.search(typed)
    if (at !== -1) return `has ${name} at character ${at + 1}, expected ${expected}`
  }
  return null
}
