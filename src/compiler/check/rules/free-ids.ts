import { pages } from '../../../app/pages.ts'
import { registry } from '../../../languages/registry.ts'
import type { Rule } from '../checked-film.ts'

/** What an address of the site begins with, or a server asks for by name. */
const taken = new Set([
  ...pages.flatMap(({ path }) => path.split('/').filter((part) => /^\w/.test(part))),
  ...Object.keys(registry),
  ...['404', 'api', 'assets', 'index', 'oembed'],
])

/** The id of a credit, a person or a review is part of an address: it is no other address of the site. */
export const freeIds: Rule = ({ file, path, key, value }) => {
  const [folder = '', name = ''] = file.split('/')
  const isNamed = ['people', 'characters', 'reviews'].includes(folder) && path.length === 0
  const isCredit = file === 'cast.json' && path.length === 2 && key === 'id'
  const id = isNamed ? name.slice(0, -'.json'.length) : isCredit && typeof value === 'string' ? value : null
  return id === null || !taken.has(id) ? null : `has the id "${id}", expected one that is no page or file of the site`
}

/** A key that JavaScript keeps for itself would be lost without a word. */
export const plainKeys: Rule = ({ key }) => (key === '__proto__' ? 'is no name for a field, expected another' : null)
