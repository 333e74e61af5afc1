import { z } from 'zod'
import {
  addressSchema,
  aspectSchema,
  billingSchema,
  dateSchema,
  laneSchema,
  laterLevelSchema,
  levelSchema,
  relationshipKindSchema,
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

const sourcedSchema = z.strictObject({ text: bilingualSchema, sources: sourceIdsSchema })
/** Each account of a matter on which sources disagree, the best supported first. */
const accountsSchema = z.array(sourcedSchema).min(2)

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
    /** The sides that the story shows somebody on where the credit does not tell, from the level that tells it. */
    laterSides: z
      .array(z.strictObject({ level: laterLevelSchema, side: sideSchema, sources: sourceIdsSchema }))
      .optional(),
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
  /** What somebody is seen with, for readers who know the thing and not the name. */
  carries: z.array(sourcedSchema.extend({ level: levelSchema })).optional(),
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

/**
 * `story/beats.json`: what happens, in the order of the film. Levels only rise along the way. `support` is low where
 * nobody but blogs and viewers, or one voice alone, tells of a beat.
 */
export const beatsContentSchema = z.array(
  z.strictObject({
    id: slugSchema,
    level: levelSchema,
    lane: laneSchema,
    place: bilingualSchema,
    title: bilingualSchema,
    text: bilingualSchema,
    characters: z.array(slugSchema).min(1),
    support: z.literal('low').optional(),
    claims: accountsSchema.optional(),
    note: bilingualSchema.optional(),
    sources: sourceIdsSchema,
  }),
)
export type AuthoredBeat = z.infer<typeof beatsContentSchema>[number]

/** `story/relationships.json`: who is tied to whom. The label reads from the one to the other. */
export const relationshipsContentSchema = z.array(
  z.strictObject({
    id: slugSchema,
    from: slugSchema,
    to: slugSchema,
    kind: relationshipKindSchema,
    label: bilingualSchema,
    level: levelSchema,
    claims: accountsSchema.optional(),
    note: bilingualSchema.optional(),
    sources: sourceIdsSchema,
  }),
)
export type AuthoredRelationship = z.infer<typeof relationshipsContentSchema>[number]

/** `story/motifs.json`: what comes back. A title shows from the level of the lowest item on and tells no more. */
export const motifsContentSchema = z.array(
  z.strictObject({
    id: slugSchema,
    title: bilingualSchema,
    items: z.array(sourcedSchema.extend({ level: levelSchema, beats: z.array(slugSchema) })).min(1),
  }),
)

/** `story/synopsis.json`: how the synopsis of `film.json` goes on, each paragraph telling only its own level. */
export const synopsisContentSchema = z.array(sourcedSchema.extend({ level: laterLevelSchema }))

/** `story/disagreements.json`: where sources part, as a thing worth reading in itself. */
export const disagreementsContentSchema = z.array(
  z.strictObject({
    id: slugSchema,
    level: levelSchema,
    topic: bilingualSchema,
    text: bilingualSchema,
    claims: accountsSchema,
  }),
)

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
  story: {
    beats: AuthoredBeat[]
    relationships: AuthoredRelationship[]
    motifs: z.infer<typeof motifsContentSchema>
    synopsis: z.infer<typeof synopsisContentSchema>
    disagreements: z.infer<typeof disagreementsContentSchema>
  }
  sources: z.infer<typeof sourcesContentSchema>
}
