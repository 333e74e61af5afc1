import type { Keeper } from '../../inbox/keeper.ts'
import { approve, type Changes, waitingReply, withChanges } from './decide-reply.ts'
import { describeReply } from './describe-reply.ts'
import { doubts, type FilmReplies, hindrances } from './film-replies.ts'

const help =
  'a approve · 0–9 change level · l change language · t on its own or as an answer · r refuse · s skip · q quit'

/** q, Ctrl-C and Ctrl-D. */
const ends = ['q', '\u0003', '\u0004']

/**
 * Shows the waiting replies one by one and asks for a key.
 *
 * @param keys one character each
 * @returns how many were approved or refused
 */
export async function oneByOne(
  keeper: Keeper,
  film: FilmReplies,
  keys: AsyncIterator<string, unknown>,
  print: (text: string) => void,
): Promise<number> {
  let decided = 0
  const nextKey = async () => {
    const { done, value } = await keys.next()
    return done || typeof value !== 'string' ? 'q' : value
  }
  for (const { id, state } of await keeper.list()) {
    if (state !== 'waiting') continue
    const reply = await waitingReply(keeper, id).catch(() => null)
    if (reply === null) continue
    let changes: Changes = {}
    const show = () => {
      const changed = withChanges(reply, changes)
      print(['', describeReply(changed, film, Date.now()), ...notes(changed, film), help].join('\n'))
    }
    show()
    for (let isOpen = true; isOpen; ) {
      const key = await nextKey()
      if (ends.includes(key)) return decided
      if (/^\d$/.test(key) && Number(key) < film.levels.length) changes = { ...changes, level: Number(key) }
      else if (key === 't') changes = { ...changes, standsAlone: !changes.standsAlone }
      else if (key === 'l')
        changes = { ...changes, language: after(changes.language ?? reply.language, film.languages) }
      else if (key === 's') isOpen = false
      else if (key === 'a') {
        const done = await approve(keeper, film, id, changes).catch((error: Error) => error)
        print(done instanceof Error ? `${done.message}\n${help}` : `Approved: ${done}`)
        isOpen = done instanceof Error
        if (!isOpen) decided++
        continue
      } else if (key === 'r') {
        print('Refuse it and delete its text? Type y, or any other key to go back.')
        isOpen = (await nextKey()) !== 'y'
        if (!isOpen) {
          print((await keeper.decide(id, 'refused')) ? 'Refused.' : 'Its writer has just taken it back.')
          decided++
          continue
        }
      } else continue
      if (isOpen) show()
    }
  }
  print('\nNo more replies waiting.')
  return decided
}

/** Errors and warnings about a reply, one a line. */
export function notes(reply: Parameters<typeof doubts>[0], film: FilmReplies): string[] {
  return [...hindrances(reply, film), ...doubts(reply)].map((note) => `! ${note}`)
}

function after(language: string, languages: readonly string[]): string {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? language
}
