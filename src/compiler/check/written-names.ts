import { allPlaces, oncePerFilm } from './checked-film.ts'
import { isObject } from './places.ts'

/** A name as sources write it, and as languages do. */
export type WrittenName = { spelling: string; forms: Readonly<Record<string, string>> }

/** Every way in which a name of the film is written. */
export const writtenNames = oncePerFilm((film): readonly WrittenName[] => {
  const names: WrittenName[] = []
  for (const { value } of allPlaces(film)) {
    if (!isObject(value) || typeof value.credited !== 'string') continue
    const forms = Object.fromEntries(
      Object.entries(isObject(value.forms) ? value.forms : {}).map(([lang, form]) => [lang, textOf(form)]),
    )
    const spellings = Array.isArray(value.spellings) ? value.spellings.map(textOf) : []
    for (const spelling of [value.credited, ...spellings]) names.push({ spelling, forms })
  }
  return names
})

function textOf(value: unknown): string {
  return isObject(value) && typeof value.text === 'string' ? value.text : ''
}
