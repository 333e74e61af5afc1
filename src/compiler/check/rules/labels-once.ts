import type { Rule } from '../checked-film.ts'
import { isObject } from '../places.ts'
import { repeated } from './nothing-twice.ts'

const fields = ['label', 'job', 'heading', 'topic', 'title', 'name']

/** Facts, jobs, scenes and sections each have a label of their own; two facts with one label are one list. */
export const labelsOnce: Rule = (place, film) => {
  // The label of a tie is read together with the two that it ties.
  const isTie = place.holders.slice(-2).some((holder) => isObject(holder) && holder.from !== undefined)
  if (isTie) return null
  for (const field of fields) {
    const found = repeated(place, film, field)
    if (found !== null) return found
  }
  return null
}
