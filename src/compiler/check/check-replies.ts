import type { AuthoredReply, Content } from '../../schema/content.ts'
import type { ContentProblem } from './content-problems.ts'

/** Credits, beats and replies that exist; null where their file could not be read. */
type Known = { credits: Set<string> | null; beats: Set<string> | null; replies: Set<string> }

/**
 * Checks that every reply is about something that exists, that threads are one deep, and that no reply has a lower
 * level than what it is about.
 */
export function checkReplies(
  replies: Readonly<Record<string, AuthoredReply>>,
  beats: Content['story']['beats'],
  known: Known,
): ContentProblem[] {
  const levelOfBeat = new Map(beats.map(({ id, level }) => [id, level]))
  return Object.entries(replies).flatMap(([id, { page, level, answerTo }]) => {
    const problems: ContentProblem[] = []
    const say = (path: string, message: string) => problems.push({ file: `replies/${id}.json`, path, message })
    const expectFrom = (lowest: number, what: string) => {
      if (level < lowest) say('level', `is ${level}, below ${what} of level ${lowest}, expected ${lowest} or above`)
    }

    const [kind, about = ''] = page.split('/')
    if (kind === 'characters' && known.credits?.has(about) === false) {
      say('page', `names "${about}", expected the id of a credit in cast.json`)
    }
    if (kind === 'scenes') {
      if (known.beats?.has(about) !== true)
        say('page', `names "${about}", expected the id of a beat in story/beats.json`)
      expectFrom(levelOfBeat.get(about) ?? 0, 'a scene')
    }

    const answered = answerTo === undefined ? undefined : replies[answerTo]
    if (answerTo !== undefined && !known.replies.has(answerTo)) {
      say('answerTo', `names "${answerTo}", expected a file of replies/`)
    }
    if (answered !== undefined) {
      if (answered.page !== page) say('answerTo', `names a reply on "${answered.page}", expected one on "${page}"`)
      if (answered.answerTo !== undefined) {
        say('answerTo', `names an answer, expected the reply that it answers: "${answered.answerTo}"`)
      }
      expectFrom(answered.level, 'a reply')
    }
    return problems
  })
}
