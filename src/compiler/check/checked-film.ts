import { type Lang, registry } from '../../languages/registry.ts'
import { isObject, type Place, placesIn } from './places.ts'

/** What rules need to know of a film beyond the place they look at. Read from what was parsed, whatever its shape. */
export type CheckedFilm = {
  files: ReadonlyMap<string, unknown>
  /** The languages that the film names and the engine knows. */
  langs: readonly Lang[]
  /** The day on which its facts were last compiled. */
  updated: string | null
  /** Files below the film's `public/`: `pictures/major-cha.webp`. */
  publicFiles: ReadonlySet<string>
  /** Whether every file could be read: only then something can be called unused. */
  isWhole: boolean
}

/** Says what is wrong with the value at a place, ending in what was expected; null where nothing is. */
export type Rule = (place: Place, film: CheckedFilm) => string | null

export function checkedFilm(
  files: ReadonlyMap<string, unknown>,
  publicFiles: ReadonlySet<string>,
  isWhole: boolean,
): CheckedFilm {
  const film = files.get('film.json')
  const { languages, updated } = isObject(film) ? film : {}
  const named: unknown[] = Array.isArray(languages) ? languages : []
  return {
    files,
    langs: (Object.keys(registry) as Lang[]).filter((lang) => named.includes(lang)),
    updated: typeof updated === 'string' ? updated : null,
    publicFiles,
    isWhole,
  }
}

/** Makes what a rule looks up again and again once for each film. */
export function oncePerFilm<T>(make: (film: CheckedFilm) => T): (film: CheckedFilm) => T {
  const made = new WeakMap<CheckedFilm, { value: T }>()
  return (film) => {
    const known = made.get(film) ?? { value: make(film) }
    made.set(film, known)
    return known.value
  }
}

/** Every place of every file. */
export function* allPlaces({ files }: CheckedFilm): Generator<Place> {
  for (const [file, value] of files) yield* placesIn(file, value)
}

/** The language of a text that stands beside its translations; null for any other value. */
export function languageOf({ key, value, holders }: Place, { langs }: CheckedFilm): Lang | null {
  const texts = holders.at(-1)
  if (typeof value !== 'string' || !isObject(texts)) return null
  const lang = langs.find((one) => one === key)
  const isLocalised = Object.entries(texts).every(
    ([one, text]) => typeof text === 'string' && langs.some((lang) => lang === one),
  )
  return lang !== undefined && isLocalised ? lang : null
}
