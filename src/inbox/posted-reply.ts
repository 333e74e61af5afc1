/**
 * The fields that the reply form posts, and their checks. The form checks before it sends, the inbox before it stores.
 */

/** A letter is a code point of the text in NFC, so a Hangul syllable counts as one however it was typed. */
export const limits = {
  /** Letters. */
  name: 60,
  /** Letters. */
  text: 2_000,
  /** Letters. */
  link: 300,
  /** Bytes of a whole request. */
  request: 10_240,
  /** Milliseconds from the first letter to sending: nobody writes faster. */
  shortest: 3_000,
} as const

/**
 * A field that people do not see. Robots fill it in, and then the inbox thanks them and stores nothing.
 */
export const trap = 'website'

/** A reply as it was written. */
export type PostedReply = {
  /** Its id when it is published. */
  id: string
  /** Known only to the writer's device and the inbox. Whoever has it may take the reply back. */
  secret: string
  /** What it is about: `reviews`, `characters/kyu-nam` or `scenes/the-fence`. */
  page: string
  name: string
  text: string
  /** How far it spoils, as a spoiler level of the film. */
  level: number
  /** Language of the page it was written on. */
  language: string
  link: string | null
  /** Id of the published reply that it answers. */
  answerTo: string | null
}

export type ReplyField = 'draft' | 'page' | 'name' | 'text' | 'level' | 'language' | 'link' | 'answerTo'

/** What is wrong with a field, and the limit in letters if it is too long. */
export type FieldFault =
  | { field: ReplyField; fault: 'missing' | 'unreadable' | 'not-an-address' }
  | { field: ReplyField; fault: 'too-long'; limit: number }

/** Why the inbox refused a whole post. Some come with the seconds after which to try again. */
export type InboxFault =
  | 'not-a-form'
  | 'too-large'
  | 'too-fast'
  | 'too-many'
  | 'foreign-page'
  | 'storage-full'
  | 'busy'
  | 'unknown-reply'

/**
 * The JSON answer of the inbox: 201 for a new reply, 200 for a known one, or else a list of errors. `canTakeBack` says
 * that posting the same draft with `takeBack=1` takes the reply back. Other services do not offer that.
 */
export type InboxAnswer =
  | { id: string; state: 'waiting' | 'taken-back'; canTakeBack: true }
  | { errors: readonly (FieldFault | { field: null; fault: InboxFault; after?: number })[] }

/**
 * The id, a hyphen, the secret. The device makes it up once for each draft, so a reply that is sent twice is kept once.
 */
const draftShape = /^([a-z0-9]{10})-([a-z0-9]{20})$/
const replyIdShape = /^[a-z0-9]{10}$/
const pageShape = /^(?:reviews|(?:characters|scenes)\/[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?)$/
const languageShape = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** Invisible characters: controls except line breaks and tabs, bidi controls, blank letters, half surrogate pairs. */
export const unreadable =
  /[^\P{Cc}\t\n\r]|[\u061c\u115f\u1160\u200e\u200f\u2028-\u202e\u2066-\u2069\u2800\u3164\uffa0\ufffc-\uffff]|\p{Cs}/u

/** Invisible characters that often come with pasted text. They are dropped. */
const strays = /[\u00ad\u200b\u2060\ufeff]/g

/** White space, and characters that show nothing when they are alone. */
const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/gu

/**
 * Reads a posted form. Text is trimmed and brought into NFC; line breaks become `\n`.
 *
 * @param field returns the value of a field, or null if the form has no such field
 * @returns the reply, or every fault, in the order of the form
 * @example readReply((name) => new FormData(form).get(name)) // { reply: { id: 'k3j9x2ma7q', … } }
 */
export function readReply(
  field: (name: string) => FormDataEntryValue | null,
): { reply: PostedReply; faults?: never } | { faults: readonly FieldFault[]; reply?: never } {
  const faults: FieldFault[] = []
  const read = (name: ReplyField): string => {
    const written = field(name) ?? ''
    const value = typeof written === 'string' ? written.replace(strays, '') : written
    if (typeof value !== 'string' || unreadable.test(value)) {
      faults.push({ field: name, fault: 'unreadable' })
      return ''
    }
    return value.replace(/\r\n?/g, '\n').normalize('NFC').trim()
  }
  const isFaulty = (name: ReplyField) => faults.some((fault) => fault.field === name)
  const needed = (name: 'name' | 'text'): string => {
    const value = read(name)
    if (value.replace(unseen, '') === '' && !isFaulty(name)) faults.push({ field: name, fault: 'missing' })
    if (letters(value) > limits[name]) faults.push({ field: name, fault: 'too-long', limit: limits[name] })
    return value
  }
  const shaped = (name: ReplyField, shape: RegExp): string => {
    const value = read(name)
    if (!shape.test(value) && !isFaulty(name)) {
      faults.push({ field: name, fault: value === '' ? 'missing' : 'unreadable' })
    }
    return value
  }

  const draft = shaped('draft', draftShape)
  const page = shaped('page', pageShape)
  const name = needed('name').replace(/\s+/g, ' ')
  const text = needed('text')
  const level = shaped('level', /^\d$/)
  const language = shaped('language', languageShape)
  const link = read('link')
  if (letters(link) > limits.link) faults.push({ field: 'link', fault: 'too-long', limit: limits.link })
  else if (link !== '' && !isAddress(link)) faults.push({ field: 'link', fault: 'not-an-address' })
  const answerTo = read('answerTo')
  if (answerTo !== '' && !replyIdShape.test(answerTo)) faults.push({ field: 'answerTo', fault: 'unreadable' })
  if (faults.length > 0) return { faults }
  const [, id = '', secret = ''] = draftShape.exec(draft) ?? []
  return {
    reply: {
      id,
      secret,
      page,
      name,
      text,
      level: Number(level),
      language,
      link: link || null,
      answerTo: answerTo || null,
    },
  }
}

/** @example letters('탈주') // 2 */
export function letters(text: string): number {
  return Array.from(text.normalize('NFC')).length
}

function isAddress(link: string): boolean {
  // The parser would drop line breaks, and browsers of 2024 have no URL.parse.
  if (/\s/.test(link) || !URL.canParse(link)) return false
  const { protocol, username, password } = new URL(link)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}
