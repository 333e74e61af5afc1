import type { Rule } from '../checked-film.ts'

/** `wiki.matr1x.workers.dev`; not `RogerEbert.com`, which is how that one calls itself. */
const bareDomain = /^[a-z\d-]+(\.[a-z\d-]+)+(\/\S*)?$/

/** An outlet has the name that it goes by. */
export const namedOutlets: Rule = ({ key, value }) =>
  key === 'outlet' && typeof value === 'string' && bareDomain.test(value)
    ? `is "${value}", expected a name, not an address`
    : null
