import type { AuthoredReply, Content } from '../../schema/content.ts'
import type { Replies } from '../../schema/documents.ts'
import type { Level } from '../../schema/vocabulary.ts'

/**
 * What fans say on each page at each spoiler level, in documents by their path. A page and a level without replies have
 * none. The same in every language of the site.
 *
 * @example compileReplies(content).get('replies/characters/min-jun/0') // { page: 'characters/min-jun', level: 0, … }
 */
export function compileReplies({ replies }: Content): Map<string, Replies> {
  const written = Object.entries(replies).sort(([a, one], [b, other]) => compare(other.date, one.date) || compare(a, b))
  const byPath = Map.groupBy(written, ([, { page, level }]) => `replies/${page}/${level}`)
  return new Map(
    [...byPath]
      .sort(([a], [b]) => compare(a, b))
      .map(([path, list]) => {
        const [[, { page, level }]] = list as [[string, AuthoredReply]]
        return [path, { page, level, replies: list.map(compileReply) }]
      }),
  )
}

/** The levels at which there are replies, by page. */
export function replyLevels({ replies }: Content): (page: string) => Level[] {
  const byPage = Map.groupBy(Object.values(replies), ({ page }) => page)
  return (page) => [...new Set((byPage.get(page) ?? []).map(({ level }) => level))].sort((a, b) => a - b)
}

function compileReply([id, reply]: [string, AuthoredReply]): Replies['replies'][number] {
  const { name, text, language, date, answerTo = null, link = null } = reply
  return { id, name, text, language, date, answerTo, link }
}

/** By code point, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
