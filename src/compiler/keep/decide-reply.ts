import { rm } from 'node:fs/promises'
import type { Keeper, KeptReply } from '../../inbox/keeper.ts'
import { isKeptReply } from '../../inbox/kept-reply-line.ts'
import { type FilmReplies, hindrances, publish } from './film-replies.ts'

/** What a keeper changes before a reply is published. */
export type Changes = { level?: number; language?: string; standsAlone?: boolean }

/** A reply that waits. @throws where there is none of that id, or it does not wait any more */
export async function waitingReply(keeper: Keeper, id: string): Promise<KeptReply> {
  const reply = await keeper.show(id)
  if (reply === null)
    throw new Error(`There is no reply "${id}" in the inbox. npm run replies -- list names those that wait.`)
  // The id becomes the name of a file, and an inbox elsewhere may say what it likes.
  if (!isKeptReply(reply)) throw new Error(`The inbox says of "${id}" what is no reply.`)
  if (reply.state !== 'waiting') throw new Error(`The reply "${id}" does not wait any more: it is ${reply.state}.`)
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
 * Publishes a reply: first its file is written, then the inbox lets go of its words, so that none is lost in between.
 *
 * @returns the file
 * @throws where the site could not be built with it, or its writer has taken it back meanwhile
 */
export async function approve(keeper: Keeper, film: FilmReplies, id: string, changes: Changes): Promise<string> {
  const reply = withChanges(await waitingReply(keeper, id), changes)
  const problems = hindrances(reply, film)
  if (problems.length > 0) {
    throw new Error(
      [`With "${id}" the site could not be built:`, ...problems.map((one) => `  ${one}`), changesHelp].join('\n'),
    )
  }
  const file = await publish(reply, film)
  if (await keeper.decide(id, 'approved')) return file
  await rm(file)
  throw new Error(`The reply "${id}" was taken back by its writer just now. It is not published.`)
}

const changesHelp =
  'Approve it with --level N or --language CODE, or with --alone, so that it answers nobody; or refuse it.'
