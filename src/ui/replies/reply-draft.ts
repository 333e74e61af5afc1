import type { Level } from '../../schema/vocabulary.ts'
import { type StoredValue, storedValue } from '../../state/stored-value.ts'

/** A reply that is being written. It is saved on the device with each key, until it is sent or empty. */
export type ReplyDraft = {
  /** Its id and secret, made up once, so that a reply sent twice is kept once. Empty until something is written. */
  draft: string
  page: string
  name: string
  text: string
  /** Null until it is chosen. The form then shows the reader's own level. */
  level: Level | null
  link: string
  /** When the first letter was written, in milliseconds since 1970. */
  began: number
}

const empty: ReplyDraft = { draft: '', page: '', name: '', text: '', level: null, link: '', began: 0 }
const drafts = new Map<string, StoredValue<ReplyDraft>>()

/**
 * The draft for a page, or for an answer to one of its replies. The page may still be empty.
 *
 * @example const [draft, setDraft] = useStoredValue(replyDraft('characters/kyu-nam', null))
 */
export function replyDraft(page: string, answerTo: string | null): StoredValue<ReplyDraft> {
  const key = draftKey(page, answerTo)
  const known = drafts.get(key) ?? storedValue(key, { parse, print })
  drafts.set(key, known)
  return known
}

/** Whether the draft is saved. Storage may be full or blocked. */
export function isKept(page: string, answerTo: string | null): boolean {
  try {
    return localStorage.getItem(draftKey(page, answerTo)) === print(replyDraft(page, answerTo).read())
  } catch {
    return false
  }
}

/** A draft after a change. The first change gives it an id. */
export function changed(draft: ReplyDraft, change: Partial<ReplyDraft>): ReplyDraft {
  const next = { ...draft, ...change }
  return draft.draft === '' ? { ...next, draft: newDraftId(), began: Date.now() } : next
}

function draftKey(page: string, answerTo: string | null): string {
  return `talju:reply:${page}${answerTo === null ? '' : `:${answerTo}`}`
}

/** The id, a hyphen, and the secret: see `PostedReply`. */
function newDraftId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(30))
  const letters = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')
  return `${letters.slice(0, 10)}-${letters.slice(10)}`
}

/** Storage may contain anything, so check every field. */
function parse(text: string | null): ReplyDraft {
  try {
    const value: unknown = JSON.parse(text ?? '')
    if (typeof value !== 'object' || value === null) return empty
    const read = { ...empty, ...value }
    const isText = [read.draft, read.page, read.name, read.text, read.link].every((one) => typeof one === 'string')
    const isNumber = typeof read.began === 'number' && (read.level === null || Number.isInteger(read.level))
    return isText && isNumber ? read : empty
  } catch {
    return empty
  }
}

function print(draft: ReplyDraft): string | null {
  const isEmpty = draft.name === '' && draft.text === '' && draft.link === ''
  return isEmpty ? null : JSON.stringify(draft)
}
