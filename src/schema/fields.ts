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

export const sourceIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/i, 'expected a source id such as "kh1"')
/** Who says so. Never empty: a fact without a source is not published. */
export const sourceIdsSchema = z.array(sourceIdSchema).min(1)

export const textSchema = z.string().trim().min(1, 'expected a text that is not empty')

export const addressSchema = z.url({
  protocol: /^https?$/,
  error: 'expected an address that begins with http:// or https://',
})

/** A day, a month or a year, as precisely as it is known: `2024-07-03`, `2024-07`, `2024`. */
export const dateSchema = z.union(
  [z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)],
  {
    error: 'expected a date such as 2024-07-03, 2024-07 or 2024',
  },
)

export const youtubeIdSchema = z.string().regex(/^[\w-]{11}$/, 'expected the 11 characters of a YouTube id')
