import { z } from 'zod'
import {
  addressSchema,
  aspectSchema,
  billingSchema,
  dateSchema,
  levelSchema,
  scoreSchema,
  sideSchema,
  slugSchema,
  sourceIdSchema,
  sourceIdsSchema,
  sourceKindSchema,
  stanceSchema,
  textSchema,
  youtubeIdSchema,
} from './fields.ts'

/** What people write under `src/content/`. Every text stands in both languages side by side. */

export const bilingualSchema = z.strictObject({ en: textSchema, ko: textSchema })
export type Bilingual = z.infer<typeof bilingualSchema>

/**
 * One thing the site states. Several claims are a disagreement between sources; the best supported stands
 * first and all are shown. `level` is the spoiler level that the claims tell.
 */
const factSchema = z.strictObject({
  id: slugSchema,
  label: bilingualSchema,
  level: levelSchema,
  claims: z.array(z.strictObject({ text: bilingualSchema, sources: sourceIdsSchema })).min(1),
  note: bilingualSchema.optional(),
})
export type AuthoredFact = z.infer<typeof factSchema>

/**
 * A name as credited. `hangul` is given only where sources attest it. `gloss` is our own Korean rendering of a
 * role label that is a description and no name ("Company Commander"); it is marked as ours wherever it shows.
 */
const nameSchema = z.strictObject({
  credited: textSchema,
  sources: sourceIdsSchema,
  hangul: z.strictObject({ text: textSchema, sources: sourceIdsSchema }).optional(),
  gloss: textSchema.optional(),
  spellings: z.array(z.strictObject({ text: textSchema, sources: sourceIdsSchema })),
})
export type AuthoredName = z.infer<typeof nameSchema>

/** `cast.json`: every credit, in the order in which the film page lists them. */
export const castContentSchema = z.array(
  z.strictObject({
    id: slugSchema,
    character: nameSchema,
    performer: slugSchema,
    side: sideSchema,
    billing: billingSchema,
    /** A picture file under `public/`, used instead of the contour portrait. */
    picture: z
      .string()
      .regex(/^\/[\w./-]+\.(jpe?g|png|webp|avif|svg)$/, 'expected a path such as /pictures/kyu-nam.webp')
      .optional(),
  }),
)

/** `people/{id}.json`: a performer or a member of the crew, with what is known of their life and work. */
export const personContentSchema = z.strictObject({ name: nameSchema, facts: z.array(factSchema) })

/** `characters/{slug}.json`: what is told of a character beyond the credit. */
export const characterContentSchema = z.strictObject({
  summary: z.strictObject({ text: bilingualSchema, sources: sourceIdsSchema }),
  facts: z.array(factSchema),
})

/** `reviews/{slug}.json`: one review, summarised in our own words. */
export const reviewContentSchema = z.strictObject({
  author: textSchema.nullable(),
  outlet: textSchema,
  date: dateSchema.nullable(),
  url: addressSchema,
  language: z.enum(['en', 'ko', 'fr']),
  stance: stanceSchema,
  rating: z.strictObject({ text: bilingualSchema, sources: sourceIdsSchema }).nullable(),
  /** How much of the original could be read. */
  read: z.enum(['complete', 'opening']),
  /** The spoiler level of the summary and the points. Author, outlet, date, stance and figures are level 0. */
  level: levelSchema,
  summary: bilingualSchema,
  aspects: z.partialRecord(aspectSchema, z.strictObject({ score: scoreSchema, point: bilingualSchema })),
  note: z.strictObject({ text: bilingualSchema, sources: sourceIdsSchema }).nullable(),
  mentions: z.array(slugSchema),
  sources: sourceIdsSchema,
})

/** `sources.json`: who says so, by id. `url` is null where the page has no stable address or must not be linked. */
export const sourcesContentSchema = z.record(
  sourceIdSchema,
  z.strictObject({
    outlet: textSchema,
    about: bilingualSchema,
    url: addressSchema.nullable(),
    date: dateSchema.nullable(),
    kind: sourceKindSchema,
  }),
)

/** `film.json`: the film itself. */
export const filmContentSchema = z.strictObject({
  /** The day on which the facts were last compiled from their sources. */
  updated: z.iso.date('expected a day such as 2026-11-20'),
  titles: z.strictObject({
    english: z.strictObject({ text: textSchema, sources: sourceIdsSchema }),
    korean: z.strictObject({ text: textSchema, sources: sourceIdsSchema }),
    romanised: z.strictObject({ text: textSchema, sources: sourceIdsSchema }),
    elsewhere: z.array(
      z.strictObject({
        place: bilingualSchema,
        text: textSchema,
        language: z.string().regex(/^[a-z]{2}$/),
        sources: sourceIdsSchema,
      }),
    ),
  }),
  /** One sentence for cards and page descriptions. */
  logline: z.strictObject({ text: bilingualSchema, sources: sourceIdsSchema }),
  /** Free of spoilers: nothing beyond the trailer and the official logline. */
  synopsis: z.array(z.strictObject({ text: bilingualSchema, sources: sourceIdsSchema })).min(1),
  /** The four figures under the title; `id`s of facts below. */
  headlines: z.array(slugSchema),
  sections: z.array(
    z.strictObject({
      id: z.enum(['film', 'making', 'companies', 'audience', 'recognition', 'watch']),
      facts: z.array(factSchema),
    }),
  ),
  releases: z.array(
    z.strictObject({
      place: bilingualSchema,
      claims: z.array(z.strictObject({ date: dateSchema, sources: sourceIdsSchema })).min(1),
    }),
  ),
  trailer: z.strictObject({ youtubeId: youtubeIdSchema, title: bilingualSchema, sources: sourceIdsSchema }),
  /** By what they did. A job with several claims is a disagreement, as in a fact. */
  crew: z.array(
    z.strictObject({
      id: slugSchema,
      job: bilingualSchema,
      claims: z
        .array(
          z.strictObject({
            people: z.array(slugSchema).min(1),
            note: bilingualSchema.optional(),
            sources: sourceIdsSchema,
          }),
        )
        .min(1),
      note: bilingualSchema.optional(),
    }),
  ),
  /** The rows that the film page prints after the cast, as printed there. */
  crewRows: z.array(
    z.strictObject({
      order: z.int().positive(),
      person: slugSchema,
      role: textSchema.nullable(),
      sources: sourceIdsSchema,
    }),
  ),
})

/** `about.json`: what the site says of itself. */
export const aboutContentSchema = z.strictObject({
  intro: z.array(bilingualSchema).min(1),
  sections: z.array(
    z.strictObject({ id: slugSchema, heading: bilingualSchema, paragraphs: z.array(bilingualSchema).min(1) }),
  ),
})

export type Content = {
  about: z.infer<typeof aboutContentSchema>
  film: z.infer<typeof filmContentSchema>
  cast: z.infer<typeof castContentSchema>
  people: Record<string, z.infer<typeof personContentSchema>>
  characters: Record<string, z.infer<typeof characterContentSchema>>
  reviews: Record<string, z.infer<typeof reviewContentSchema>>
  sources: z.infer<typeof sourcesContentSchema>
}
