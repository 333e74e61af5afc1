import type { Rule } from '../checked-film.ts'

/** `wiki.matr1x.workers.dev`, but not `RogerEbert.com`: that outlet calls itself so. */
const bareDomain = /^[a-z\d-]+(\.[a-z\d-]+)+(\/\S*)?$/

/** An outlet is given by its name, not by its domain. */
export const namedOutlets: Rule = ({ key, value }) =>
  key === 'outlet' && typeof value === 'string' && bareDomain.test(value)
    ? `is "${value}", expected a name, not an address`
    : null
