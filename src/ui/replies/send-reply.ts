import { film } from 'virtual:film'
import { type FieldFault, type InboxAnswer, type InboxFault, limits, trap } from '../../inbox/posted-reply.ts'

/** Milliseconds without an answer, after which the inbox counts as out of reach. */
const patience = 15_000

/** What came of a post: it is there, something in it is wrong, or it could not be delivered. */
export type Delivery =
  | { state: 'delivered'; canTakeBack: boolean }
  | { state: 'refused'; faults: readonly FieldFault[] }
  | { state: 'failed'; why: InboxFault | 'offline' | 'unreachable' | 'server' }

/**
 * Posts a reply as the plain form would. Nothing is sent again by itself: whoever wrote it presses again.
 *
 * @param began when the first letter was written; a reply that is sent at once waits until a person could have written it
 */
export async function sendReply(fields: Readonly<Record<string, string>>, began: number): Promise<Delivery> {
  // A clock that was set back gives less than nothing.
  const took = Math.abs(Date.now() - began)
  if (took < limits.shortest) await new Promise((resolve) => setTimeout(resolve, limits.shortest - took))
  return post({ ...fields, [trap]: '', took: String(Math.max(took, limits.shortest)) })
}

/** Asks the inbox for a reply back that waits there. */
export function takeBack(draft: string): Promise<Delivery> {
  return post({ draft, takeBack: '1' })
}

async function post(fields: Readonly<Record<string, string>>): Promise<Delivery> {
  let response: Response
  let answer: Partial<Record<string, unknown>>
  try {
    response = await fetch(film.inbox ?? '', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { accept: 'application/json' },
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    })
    answer = await response.json().catch(() => ({}))
  } catch {
    return { state: 'failed', why: navigator.onLine ? 'unreachable' : 'offline' }
  }
  if (response.ok) return { state: 'delivered', canTakeBack: answer?.canTakeBack === true }
  const { errors = [] } = { ...answer } as Partial<Extract<InboxAnswer, { errors: unknown }>>
  const faults = errors.filter((error) => error.field !== null)
  if (faults.length > 0) return { state: 'refused', faults }
  return { state: 'failed', why: errors.find((error) => error.field === null)?.fault ?? 'server' }
}
