import type { Rule } from '../checked-film.ts'
import { isObject } from '../places.ts'

/** These parts of a review wait for its level. Its author, outlet and rating are shown at once. */
const toldLater = ['summary', 'aspects', 'note']

/** A source whose title or address spoils something has a `level`, and is cited only there or above. */
export const sourceLevels: Rule = ({ file, path, value, holders }, { files }) => {
  const sources = files.get('sources.json')
  if (path.at(-2) !== 'sources' || typeof value !== 'string' || !isObject(sources)) return null
  const source = Object.hasOwn(sources, value) ? sources[value] : null
  const ofSource = isObject(source) && typeof source.level === 'number' ? source.level : 0
  const isShownAtOnce = file.startsWith('reviews/') && !toldLater.includes(String(path[0]))
  const holder = holders.findLast((one) => isObject(one) && typeof one.level === 'number')
  const level = isShownAtOnce || !isObject(holder) ? 0 : Number(holder.level)
  return ofSource > level
    ? `names the source "${value}" at level ${level}, but it spoils level ${ofSource}: expected another source`
    : null
}
