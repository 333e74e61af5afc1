import type { Rule } from '../checked-film.ts'
import { isObject } from '../places.ts'

/** Of a review only these wait for its level; who wrote it, where and with which rating is shown at once. */
const toldLater = ['summary', 'aspects', 'note']

/** A source whose title or address gives something away, marked by its `level`, is cited at that level or above. */
export const sourceLevels: Rule = ({ file, path, value, holders }, { files }) => {
  const sources = files.get('sources.json')
  if (path.at(-2) !== 'sources' || typeof value !== 'string' || !isObject(sources)) return null
  const source = Object.hasOwn(sources, value) ? sources[value] : null
  const ofSource = isObject(source) && typeof source.level === 'number' ? source.level : 0
  const isShownAtOnce = file.startsWith('reviews/') && !toldLater.includes(String(path[0]))
  const holder = holders.findLast((one) => isObject(one) && typeof one.level === 'number')
  const level = isShownAtOnce || !isObject(holder) ? 0 : Number(holder.level)
  return ofSource > level
    ? `names the source "${value}", which gives away level ${ofSource}, at level ${level}: expected another source`
    : null
}
