import { pages } from '../../../app/pages.ts'
import { registry } from '../../../languages/registry.ts'
import type { Rule } from '../checked-film.ts'

/** Names that addresses of the site begin with, or that servers look for. */
const taken = new Set([
  ...pages.flatMap(({ path }) => path.split('/').filter((part) => /^\w/.test(part))),
  ...Object.keys(registry),
  ...['404', 'api', 'assets', 'index', 'oembed'],
])

/** The id of a credit, a person or a review becomes an address, so no page or file may have it already. */
export const freeIds: Rule = ({ file, path, key, value }) => {
  const [folder = '', name = ''] = file.split('/')
  const isNamed = ['people', 'characters', 'reviews'].includes(folder) && path.length === 0
  const isCredit = file === 'cast.json' && path.length === 2 && key === 'id'
  const id = isNamed ? name.slice(0, -'.json'.length) : isCredit && typeof value === 'string' ? value : null
  return id === null || !taken.has(id) ? null : `has the id "${id}", expected one that no page or file of the site has`
}

/** JavaScript would silently drop this key. */
export const plainKeys: Rule = ({ key }) =>
  key === '__proto__' ? 'is reserved by JavaScript, expected another name' : null
