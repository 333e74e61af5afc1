import { DatabaseError } from './database.ts'
import type { InboxSettings } from './inbox-settings.ts'
import { type Keeper, type KeptReply, keeperOf } from './keeper.ts'
import { isKeptReply } from './kept-reply-line.ts'
import { readBody } from './read-form.ts'
import { hashOf } from './sender-rate.ts'

/** Shorter tokens can be guessed. */
export const shortestToken = 32

/** A command as the keeper's terminal posts it: the name of a method of `Keeper` and its arguments. */
export type KeeperOrder = { [Name in keyof Keeper]: { order: Name; given: Parameters<Keeper[Name]> } }[keyof Keeper]

const mostBytes = 4_194_304

/**
 * Answers the keeper's terminal, which posts an order as JSON with a bearer token. Pages of other sites cannot make a
 * browser send that header, so the origin need not be checked.
 */
export async function answerKeeper(request: Request, settings: InboxSettings): Promise<Response> {
  const { keeperToken, database, bodyTime = 60_000, now } = settings
  if (keeperToken === null || keeperToken.length < shortestToken) {
    return fault(
      404,
      `This inbox cannot be used from another machine. Give it an INBOX_TOKEN of at least ${shortestToken} characters.`,
    )
  }
  const [, token = ''] = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  if (!(await isSame(token, keeperToken))) return fault(401, 'INBOX_TOKEN is not the token of this inbox.')
  if (request.method !== 'POST') return fault(405, 'Expected an order, posted as JSON.')
  const bytes = await readBody(request, mostBytes, bodyTime)
  if (typeof bytes === 'string') return fault(413, 'Expected an order of at most 4 MB, in one minute.')
  const order = readOrder(new TextDecoder().decode(bytes))
  if (order === null) return fault(422, 'Expected { "order": "list", "given": [] } or another order.')
  try {
    return Response.json({ answer: await follow(keeperOf(database, now), order) })
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return fault(error.reason === 'full' ? 507 : 503, error.message)
  }
}

/** Compares hashes and always takes the same time, so that a token cannot be guessed letter by letter. */
async function isSame(token: string, expected: string): Promise<boolean> {
  const [one, other] = [await hashOf(token), await hashOf(expected)]
  let difference = one.length ^ other.length
  for (let i = 0; i < other.length; i++) difference |= one.charCodeAt(i) ^ other.charCodeAt(i)
  return difference === 0
}

function follow(keeper: Keeper, order: KeeperOrder): Promise<unknown> {
  switch (order.order) {
    case 'list':
      return keeper.list()
    case 'show':
      return keeper.show(...order.given)
    case 'decide':
      return keeper.decide(...order.given)
    case 'exportAfter':
      return keeper.exportAfter(...order.given)
    case 'importAll':
      return keeper.importAll(...order.given)
    case 'remove':
      return keeper.remove(...order.given)
  }
}

function readOrder(text: string): KeeperOrder | null {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return null
  }
  const { order, given } = (read ?? {}) as { order?: unknown; given?: unknown }
  if (typeof order !== 'string' || !Array.isArray(given)) return null
  const [first, second] = given as unknown[]
  switch (order) {
    case 'list':
      return { order, given: [] }
    case 'show':
    case 'exportAfter':
    case 'remove':
      return typeof first === 'string' ? { order, given: [first] } : null
    case 'decide':
      return typeof first === 'string' && (second === 'approved' || second === 'refused')
        ? { order, given: [first, second] }
        : null
    case 'importAll':
      return Array.isArray(first) && first.every(isKeptReply) ? { order, given: [first as KeptReply[]] } : null
    default:
      return null
  }
}

function fault(status: number, error: string): Response {
  return Response.json({ error }, { status })
}
