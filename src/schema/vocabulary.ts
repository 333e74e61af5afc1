import { z } from 'zod'

/** What authored content and served documents both say: the closed lists and the small values. */

export const langs = ['en', 'ko'] as const
export type Lang = (typeof langs)[number]

/** Whom a character stands with, as far as the credit and the trailer tell (spoiler level 0). */
export const sides = ['soldiers', 'state-security', 'nomads', 'family', 'civilians'] as const
export const sideSchema = z.enum(sides)
export type Side = z.infer<typeof sideSchema>

export const billings = ['lead', 'supporting', 'special', 'minor'] as const
export const billingSchema = z.enum(billings)
export type Billing = z.infer<typeof billingSchema>

/** Spoiler levels: 0 trailer and official logline, 1 first act, 2 middle, 3 ending. */
export const levelSchema = z.literal([0, 1, 2, 3])
export type Level = z.infer<typeof levelSchema>

export const stances = ['positive', 'mixed', 'mixed-negative', 'negative'] as const
export const stanceSchema = z.enum(stances)
export type Stance = z.infer<typeof stanceSchema>

export const aspects = [
  'tension',
  'action',
  'performances',
  'villain',
  'script',
  'characters',
  'themes',
  'pacing',
  'direction',
] as const
export const aspectSchema = z.enum(aspects)
export type Aspect = z.infer<typeof aspectSchema>

export const scoreSchema = z.literal([-2, -1, 0, 1, 2])
export type Score = z.infer<typeof scoreSchema>

export const sourceKinds = [
  'film-page',
  'official',
  'festival',
  'newspaper',
  'broadcaster',
  'trade-press',
  'entertainment-news',
  'critic',
  'database',
  'cinema',
  'blog',
  'forum',
  'viewer-review',
  'wiki',
  'code',
] as const
export const sourceKindSchema = z.enum(sourceKinds)
export type SourceKind = z.infer<typeof sourceKindSchema>

/** The part of a page address and of a file name: `kyu-nam`, `squad-member-kim-jae-u`. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')

export const sourceIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/i, 'expected a source id such as "kh1"')
/** Who says so. Never empty: a fact without a source is not published. */
export const sourceIdsSchema = z.array(sourceIdSchema).min(1, 'expected at least one source id')

export const textSchema = z.string().trim().min(1, 'expected a text that is not empty')

export const addressSchema = z.url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' })

/** A day, a month or a year, as precisely as it is known: `2024-07-03`, `2024-07`, `2024`. */
export const dateSchema = z.union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)], {
  error: 'expected a date such as 2024-07-03, 2024-07 or 2024',
})

export const youtubeIdSchema = z.string().regex(/^[\w-]{11}$/, 'expected the 11 characters of a YouTube id')
