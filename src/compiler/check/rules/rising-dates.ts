import type { Rule } from '../checked-film.ts'
import { isObject } from '../places.ts'

/** The timeline of `making.json` is in order. A month may follow one of its days. */
export const risingDates: Rule = ({ file, path: [list, at], key, value, holders }) => {
  if (file !== 'making.json' || list !== 'timeline' || key !== 'date' || typeof value !== 'string') return null
  const days = holders[1]
  const before = Array.isArray(days) ? days[Number(at) - 1] : undefined
  if (!isObject(before) || typeof before.date !== 'string') return null
  return value < before.date.slice(0, value.length)
    ? `is "${value}" after "${before.date}", expected the same date or a later one`
    : null
}
