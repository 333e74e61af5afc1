import type { KeptReply } from '../../inbox/keeper.ts'
import type { FilmReplies } from './film-replies.ts'
import { age, oneLine, terminalText } from './terminal-text.ts'

/** A reply in full, for the terminal. */
export function describeReply(reply: KeptReply, film: FilmReplies, now: number): string {
  const { id, page, level, language, arrived, name, link, answerTo, text } = reply
  const answered = answerTo === null ? undefined : film.replies[answerTo]
  const words = answered === undefined ? '' : `: “${oneLine(answered.text).slice(0, 60)}”`
  return [
    [id, oneLine(page), levelName(level, film), oneLine(language), age(arrived, now)].join(' · '),
    ...(answerTo === null ? [] : [`in reply to ${oneLine(answerTo)}${words}`]),
    `from ${oneLine(name)}${link === null ? '' : `, ${oneLine(link)}`}`,
    ...terminalText(text)
      .split('\n')
      .map((line) => `  ${line}`),
  ].join('\n')
}

/** The waiting replies, one a line. */
export function describeList(replies: readonly KeptReply[], film: FilmReplies, now: number): string {
  const waiting = replies.filter(({ state }) => state === 'waiting')
  const withdrawn = replies.filter(({ state }) => state !== 'waiting')
  const lines = waiting.map(({ id, page, level, language, arrived, text }) =>
    [id, oneLine(page), levelName(level, film), oneLine(language), age(arrived, now), oneLine(text).slice(0, 50)].join(
      ' · ',
    ),
  )
  return [
    ...(waiting.length === 0
      ? ['No replies waiting.']
      : [...lines, waiting.length === 1 ? '1 reply waiting.' : `${waiting.length} replies waiting.`]),
    ...withdrawn.map(
      ({ id }) => `${id} was approved, but its writer wants it removed: npm run replies -- remove ${id}`,
    ),
  ].join('\n')
}

function levelName(level: number, { levels }: FilmReplies): string {
  return `level ${level}${levels[level] ? ` (${levels[level]})` : ''}`
}
