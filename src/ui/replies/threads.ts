import type { Reply } from '../../schema/documents.ts'
import type { Level } from '../../schema/vocabulary.ts'

export type Leveled = Reply & { level: Level }
export type Thread = { reply: Leveled; answers: readonly Leveled[] }

/**
 * Replies with their answers: those in the reader's language first, then by date. Answers are always oldest first.
 *
 * @example threadsOf(replies, 'ko', false).map(({ reply }) => reply.language) // ['ko', 'ko', 'en']
 */
export function threadsOf(replies: readonly Leveled[], lang: string, oldestFirst: boolean): Thread[] {
  const isOwn = ({ language }: Reply) => Number(language.split('-')[0] === lang)
  const byDate = (a: Reply, b: Reply) => Number(a.date > b.date) - Number(a.date < b.date)
  const answers = Map.groupBy(replies.toSorted(byDate), ({ answerTo }) => answerTo)
  return replies
    .filter(({ answerTo }) => answerTo === null)
    .toSorted((a, b) => isOwn(b) - isOwn(a) || (oldestFirst ? byDate(a, b) : byDate(b, a)))
    .map((reply) => ({ reply, answers: answers.get(reply.id) ?? [] }))
}
