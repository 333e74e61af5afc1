import type { Rule } from '../checked-film.ts'

/** The earliest year of a source, and of a film. */
const firstPrint = '1500'
const firstFilm = '1888'
/** How far ahead something may be announced. */
const yearsAhead = 5

/** Sources are older than the last update of the facts. Films are not older than film itself. */
export const possibleDates: Rule = ({ file, key, value }, { updated }) => {
  // The schema already reports what is not a date.
  if (typeof value !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(value)) return null
  if (key === 'updated') {
    const today = new Date().toISOString().slice(0, 10)
    return value > today ? `is "${value}", expected today (${today}) or an earlier day` : null
  }
  if (key !== 'date' || updated === null) return null
  const isCited = file === 'sources.json' || file.startsWith('reviews/')
  const first = isCited ? firstPrint : firstFilm
  const last = isCited ? updated : String(Number(updated.slice(0, 4)) + yearsAhead)
  const shared = (limit: string) => Math.min(limit.length, value.length)
  const isEarly = value.slice(0, 4) < first
  const isLate = value.slice(0, shared(last)) > last.slice(0, shared(last))
  return isEarly || isLate ? `is "${value}", expected a date from ${first} to ${last}` : null
}
