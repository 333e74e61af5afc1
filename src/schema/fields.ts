import { z } from 'zod'
import { billings, scores, sourceKinds, stances } from './vocabulary.ts'

/** The small values that authored content and served documents are made of. */

export const billingSchema = z.enum(billings)
export const stanceSchema = z.enum(stances)
export const scoreSchema = z.literal(scores)
export const sourceKindSchema = z.enum(sourceKinds)

/** The part of a page address and of a file name: `major-cha`, `squad-member-kim-jae-u`. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
  .refine(isOwnWord, 'expected a word that JavaScript does not use itself')

export const sourceIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/i, 'expected a source id such as "kh1"')
  .refine(isOwnWord, 'expected a word that JavaScript does not use itself')
/** Who says so. Never empty: a fact without a source is not published. */
export const sourceIdsSchema = z.array(sourceIdSchema).min(1)

/** How many characters a text may have, so that it fits its place on a phone. */
export const longest = {
  /** Of a person, a character, an outlet, a film. */
  name: 60,
  /** What stands before or above something: a label, a title, a place. */
  label: 60,
  /** Beside something, such as a button, a source or a tie. */
  line: 160,
  /** What somebody says of one thing. */
  statement: 400,
  /** What is read at length. */
  paragraph: 1000,
} as const
export type TextKind = keyof typeof longest

/** A text of one kind, without spaces around it. */
export function textSchema(kind: TextKind) {
  return z
    .string()
    .trim()
    .min(1, 'expected a text that is not empty')
    .max(longest[kind], `expected at most ${longest[kind]}`)
}

/** What somebody else wrote: as many letters as the form of replies takes, and no spaces around them. */
export function writtenSchema(longest: number) {
  return z
    .string()
    .trim()
    .min(1, 'expected a text that is not empty')
    .refine((text) => Array.from(text.normalize('NFC')).length <= longest, `expected at most ${longest} letters`)
}

export const addressSchema = z.url({
  protocol: /^https?$/,
  error: 'expected an address that begins with http:// or https://',
})

export const secureAddressSchema = z.url({
  protocol: /^https$/,
  error: 'expected an address that begins with https://',
})

/** The page has no `https:` address. */
export const insecureSchema = z.literal(true).optional()

/** A day, a month or a year, as precisely as it is known: `2024-07-03`, `2024-07`, `2024`. */
export const dateSchema = z.union(
  [z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)],
  {
    error: 'expected a date such as 2024-07-03, 2024-07 or 2024',
  },
)

export const youtubeIdSchema = z.string().regex(/^[\w-]{11}$/, 'expected the 11 characters of a YouTube id')

/** Whether an id can be a key without meeting `constructor` and the like. */
function isOwnWord(id: string): boolean {
  return !(id in Object.prototype)
}
