import type { Level } from '../../schema/vocabulary.ts'
import { type StoredValue, storedValue } from '../../state/stored-value.ts'

/** What somebody is writing. The device keeps it with each key, until it has been sent or is empty. */
export type ReplyDraft = {
  /** Made up once, so that what is sent twice is kept once; empty until something is written. */
  draft: string
  page: string
  name: string
  text: string
  /** Null until it is chosen: then it is the reader's own. */
  level: Level | null
  link: string
  /** When the first letter was written, in milliseconds since 1970. */
  began: number
}

const empty: ReplyDraft = { draft: '', page: '', name: '', text: '', level: null, link: '', began: 0 }
const drafts = new Map<string, StoredValue<ReplyDraft>>()

/**
 * The draft of a page, or of an answer to one of its replies; of no page yet where the page is empty.
 *
 * @example const [draft, setDraft] = useStoredValue(replyDraft('characters/kyu-nam', null))
 */
export function replyDraft(page: string, answerTo: string | null): StoredValue<ReplyDraft> {
  const key = draftKey(page, answerTo)
  const known = drafts.get(key) ?? storedValue(key, { parse, print })
  drafts.set(key, known)
  return known
}

/** Whether the device holds the draft: storage may be full, or refused. */
export function isKept(page: string, answerTo: string | null): boolean {
  try {
    return localStorage.getItem(draftKey(page, answerTo)) === print(replyDraft(page, answerTo).read())
  } catch {
    return false
  }
}

/** A draft after a change. The first letter gives it its id. */
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

/** Whatever somebody or something wrote there. */
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
