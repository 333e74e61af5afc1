import type { Rule } from '../checked-film.ts'
import { isObject } from '../places.ts'

/** Along the timeline of `making.json` dates only rise. A month may stand after a day in it. */
export const risingDates: Rule = ({ file, path: [list, at], key, value, holders }) => {
  if (file !== 'making.json' || list !== 'timeline' || key !== 'date' || typeof value !== 'string') return null
  const days = holders[1]
  const before = Array.isArray(days) ? days[Number(at) - 1] : undefined
  if (!isObject(before) || typeof before.date !== 'string') return null
  return value < before.date.slice(0, value.length)
    ? `is "${value}" after "${before.date}", expected the order of time`
    : null
}
