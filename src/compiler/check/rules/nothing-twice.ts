import type { CheckedFilm, Rule } from '../checked-film.ts'
import { languageOf } from '../checked-film.ts'
import { isObject, type Place } from '../places.ts'

/** Entries that differ only in this field are the same. */
const besides = 'sources'

/** No list has the same entry twice: no source, claim or paragraph. Entries with an id are not compared here. */
export const noEntryTwice: Rule = ({ key, value, holders }) => {
  const list = holders.at(-1)
  const isTold = typeof value === 'string' || (isObject(value) && value.id === undefined)
  if (!Array.isArray(list) || !isTold) return null
  const first = firstPlaces(list, 'entry', contentOf).get(contentOf(value))
  return first === key ? null : `is the same as [${first}], expected each entry once`
}

/** No text is in a list twice. */
export const noTextTwice: Rule = (place, film) => repeated(place, film, 'text')

/** Each way to write a name is listed once: a spelling is neither the credited name nor a form. */
export const noSpellingTwice: Rule = ({ path, value, holders }) => {
  const [name] = holders.slice(-3)
  if (path.at(-1) !== 'text' || path.at(-3) !== 'spellings' || !isObject(name)) return null
  if (value === name.credited) return 'is the credited name, expected another spelling'
  const forms = isObject(name.forms) ? Object.values(name.forms) : []
  return forms.some((form) => isObject(form) && form.text === value)
    ? 'is one of the forms, expected another spelling'
    : null
}

/**
 * Whether an earlier entry of the list has the same text under `field`, in all languages or in that of this place.
 * An entry that repeats as a whole is reported only once.
 */
export function repeated(place: Place, film: CheckedFilm, field: string): string | null {
  const lang = languageOf(place, film)
  const back = lang === null ? 1 : 2
  const [list, entry] = place.holders.slice(-back - 1)
  if (place.path.at(-back) !== field || !Array.isArray(list) || !isObject(entry)) return null
  const whole = (one: unknown) => JSON.stringify(isObject(one) ? one[field] : undefined)
  const inLanguage = (one: unknown) => {
    const text = isObject(one) ? one[field] : undefined
    return lang === null || !isObject(text) ? whole(one) : JSON.stringify(text[lang])
  }
  const first = firstPlaces(list, `${field} ${lang}`, inLanguage).get(inLanguage(entry))
  if (first === undefined || first === place.path.at(-back - 1)) return null
  const isTold = contentOf(list[first]) === contentOf(entry) || (lang !== null && whole(list[first]) === whole(entry))
  return isTold ? null : `is the same as the ${field} of [${first}], expected each ${field} once`
}

const known = new WeakMap<readonly unknown[], Map<string, ReadonlyMap<string, number>>>()

/** The first index of each thing in a list, computed once for each list. */
function firstPlaces(list: readonly unknown[], what: string, tell: (entry: unknown) => string) {
  const ofList = known.get(list) ?? new Map<string, ReadonlyMap<string, number>>()
  known.set(list, ofList)
  const places = ofList.get(what) ?? new Map(list.map((entry, at) => [tell(entry), at] as const).reverse())
  ofList.set(what, places)
  return places
}

function contentOf(entry: unknown): string {
  if (!isObject(entry)) return JSON.stringify(entry)
  return JSON.stringify(Object.entries(entry).filter(([key]) => key !== besides))
}
