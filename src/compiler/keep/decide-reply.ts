import { rm } from 'node:fs/promises'
import type { Keeper, KeptReply } from '../../inbox/keeper.ts'
import { isKeptReply } from '../../inbox/kept-reply-line.ts'
import { type FilmReplies, hindrances, publish } from './film-replies.ts'

/** What a keeper changes before a reply is published. */
export type Changes = { level?: number; language?: string; standsAlone?: boolean }

/** A waiting reply. @throws if there is none with that id, or if it is no longer waiting */
export async function waitingReply(keeper: Keeper, id: string): Promise<KeptReply> {
  const reply = await keeper.show(id)
  if (reply === null)
    throw new Error(`There is no reply "${id}" in the inbox. To list those that are waiting: npm run replies -- list`)
  // The id becomes a file name, and an inbox on another machine could send anything.
  if (!isKeptReply(reply))
    throw new Error(`The inbox sent something for "${id}" that is not a reply. Nothing was changed.`)
  if (reply.state !== 'waiting')
    throw new Error(`The reply "${id}" is no longer waiting: it was ${reply.state.replace('-', ' ')}.`)
  return reply
}

/** A reply as it would be published. */
export function withChanges(reply: KeptReply, { level, language, standsAlone }: Changes): KeptReply {
  return {
    ...reply,
    level: level ?? reply.level,
    language: language ?? reply.language,
    answerTo: standsAlone ? null : reply.answerTo,
  }
}

/**
 * Publishes a reply. The file is written before the inbox deletes the text, so that nothing is lost in between.
 *
 * @returns the file
 * @throws if the site could not be built with it, or if its writer has just taken it back
 */
export async function approve(keeper: Keeper, film: FilmReplies, id: string, changes: Changes): Promise<string> {
  const reply = withChanges(await waitingReply(keeper, id), changes)
  const problems = hindrances(reply, film)
  if (problems.length > 0) {
    throw new Error(
      [`The site could not be built with "${id}":`, ...problems.map((one) => `  ${one}`), changesHelp].join('\n'),
    )
  }
  const file = await publish(reply, film)
  if (await keeper.decide(id, 'approved')) return file
  await rm(file)
  throw new Error(`The writer of "${id}" has just taken it back. It was not published.`)
}

const changesHelp =
  'Change its level (--level N) or language (--language CODE), publish it on its own (--alone), or refuse it.'
