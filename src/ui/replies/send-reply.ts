import { film } from 'virtual:film'
import { type FieldFault, type InboxAnswer, type InboxFault, limits, trap } from '../../inbox/posted-reply.ts'

/** Milliseconds to wait for an answer of the inbox. */
const patience = 15_000

/** The result of a post: it arrived, some fields are wrong, or it could not be delivered. */
export type Delivery =
  | { state: 'delivered'; canTakeBack: boolean }
  | { state: 'refused'; faults: readonly FieldFault[] }
  | { state: 'failed'; why: InboxFault | 'offline' | 'unreachable' | 'server' }

/**
 * Posts a reply as the plain form would. It is never sent again automatically: the writer decides.
 *
 * @param began when the first letter was written. A reply that is sent too soon waits until a person could have typed
 * it.
 */
export async function sendReply(fields: Readonly<Record<string, string>>, began: number): Promise<Delivery> {
  // The difference is negative if the clock was set back.
  const took = Math.abs(Date.now() - began)
  if (took < limits.shortest) await new Promise((resolve) => setTimeout(resolve, limits.shortest - took))
  return post({ ...fields, [trap]: '', took: String(Math.max(took, limits.shortest)) })
}

/** Takes a waiting reply back from the inbox. */
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
