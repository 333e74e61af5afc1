import type { Rule } from '../checked-film.ts'
import { isObject } from '../places.ts'
import { repeated } from './nothing-twice.ts'

const fields = ['label', 'job', 'heading', 'topic', 'title', 'name']

/** No two facts, jobs, scenes or sections in a list have the same label. Two such facts belong in one. */
export const labelsOnce: Rule = (place, film) => {
  // The label of a tie is read with the names of its two people.
  const isTie = place.holders.slice(-2).some((holder) => isObject(holder) && holder.from !== undefined)
  if (isTie) return null
  for (const field of fields) {
    const found = repeated(place, film, field)
    if (found !== null) return found
  }
  return null
}
