import type { PostedReply } from '../../inbox/posted-reply.ts'
import { storedValue } from '../../state/stored-value.ts'

/** A reply that is waiting for approval, as saved on this device. */
export type SentReply = Omit<PostedReply, 'secret'> & {
  /** Its id and secret, for taking it back. */
  draft: string
  /** The day it was sent on, such as `2026-11-20`. */
  date: string
  /** Only our own inbox can give a reply back. */
  canTakeBack: boolean
}

/** Replies that were sent from this device and are not online yet. */
export const sentReplies = storedValue<readonly SentReply[]>('talju:sent-replies', {
  parse(text) {
    try {
      const list: unknown = JSON.parse(text ?? '[]')
      return Array.isArray(list) ? list.filter(isSent) : []
    } catch {
      return []
    }
  },
  print: (list) => (list.length === 0 ? null : JSON.stringify(list)),
})

function isSent(value: unknown): value is SentReply {
  if (typeof value !== 'object' || value === null) return false
  const { draft, id, page, name, text, language, date, level } = value as Record<string, unknown>
  return (
    [draft, id, page, name, text, language, date].every((one) => typeof one === 'string') && Number.isInteger(level)
  )
}
