import { allPlaces, oncePerFilm, type Rule } from '../checked-film.ts'
import { isObject } from '../places.ts'

/** The first credit of each performer. */
const firstParts = oncePerFilm(({ files }) => {
  const cast = files.get('cast.json')
  const performers = (Array.isArray(cast) ? cast : []).map((credit) => isObject(credit) && credit.performer)
  return new Map(performers.map((performer, at) => [performer, at] as const).reverse())
})

/** Every text in the content: ids of people are among them. */
const idsNamed = oncePerFilm((film) => {
  const named = new Set<unknown>()
  for (const { value } of allPlaces(film)) if (typeof value === 'string') named.add(value)
  return named
})

/** A performer has one credit. A further one is marked with `"secondPart": true`, so it cannot be a mistake. */
export const partsOnPurpose: Rule = ({ file, path, key, value, holders }, film) => {
  const credit = holders.at(-1)
  const [at] = path
  if (file !== 'cast.json' || path.length !== 2 || key !== 'performer' || !isObject(credit)) return null
  const first = firstParts(film).get(value as string)
  return first === at || credit.secondPart === true
    ? null
    : `is also the performer of [${first}], expected "secondPart": true beside it if that is right`
}

/** Every person has a credit or a job. */
export const nobodyUnused: Rule = ({ file, path }, film) => {
  const [folder, name = ''] = file.split('/')
  if (folder !== 'people' || path.length > 0 || !film.isWhole) return null
  return idsNamed(film).has(name.slice(0, -'.json'.length))
    ? null
    : 'is not used, expected a credit or a job for this person'
}

/** Each later side differs from the one before and has a higher level. */
export const sidesThatChange: Rule = ({ file, path, key, value, holders }) => {
  const [at] = path.slice(-2)
  const [credit, sides, later] = holders.slice(-3)
  if (file !== 'cast.json' || path.at(-3) !== 'laterSides' || !Array.isArray(sides)) return null
  if (!isObject(credit) || !isObject(later)) return null
  const before: unknown = sides[Number(at) - 1] ?? { side: credit.side, level: 0 }
  if (!isObject(before)) return null
  if (key === 'side' && typeof value === 'string' && value === before.side)
    return `is "${value}" again, expected another side`
  const isLevel = key === 'level' && typeof value === 'number' && typeof before.level === 'number'
  return isLevel && at !== 0 && Number(value) <= Number(before.level)
    ? `is ${value} after ${before.level}, expected a higher level`
    : null
}
