import { z } from 'zod'
import type { Lang } from '../languages/registry.ts'
import {
  addressSchema,
  billingSchema,
  dateSchema,
  scoreSchema,
  slugSchema,
  sourceIdSchema,
  sourceIdsSchema,
  sourceKindSchema,
  stanceSchema,
  textSchema,
  youtubeIdSchema,
} from './fields.ts'
import { type FilmWords, localisedSchema, type Vocabulary } from './film-vocabulary.ts'
import { distances } from './vocabulary.ts'

/**
 * The shape of what people write in a film's `content/`, given its languages and its vocabulary. Every text is written
 * in all languages of the film, side by side.
 *
 * @example contentSchemas(['en', 'ko'], vocabulary).files['cast.json'].safeParse(cast)
 */
export function contentSchemas(langs: readonly Lang[], vocabulary: Vocabulary) {
  const localised = localisedSchema(langs)
  const levels = vocabulary.levels.map((_, at) => at)
  const level = z.literal(levels)
  /** Above what trailer and poster tell. */
  const laterLevel = z.literal(levels.length > 1 ? levels.slice(1) : [Number.NaN])
  const oneOf = (list: Readonly<Record<string, unknown>>) => z.enum(Object.keys(list))
  const side = oneOf(vocabulary.sides)
  const lane = oneOf(vocabulary.lanes)
  const text = z.strictObject({ text: textSchema, sources: sourceIdsSchema })
  const sourced = z.strictObject({ text: localised, sources: sourceIdsSchema })
  /** Each account of a matter on which sources disagree, the best supported first. */
  const accounts = z.array(sourced).min(2)

  /** One thing the site states, at the spoiler level that its claims tell. Several claims are a disagreement. */
  const fact = z.strictObject({
    id: slugSchema,
    label: localised,
    level,
    /** The best supported first; all are shown. */
    claims: z.array(sourced).min(1),
    note: localised.optional(),
  })

  const name = z.strictObject({
    /** As the film page or the film itself credits it. */
    credited: textSchema,
    sources: sourceIdsSchema,
    /** The name as a language writes it, only where sources attest it: `{ "ko": { "text": "김민준", … } }`. */
    forms: z.partialRecord(z.enum(langs), text).optional(),
    /** Our own wording of a role label that is a description and no name. It is marked as ours wherever it shows. */
    glosses: z.partialRecord(z.enum(langs), textSchema).optional(),
    /** Every other way it is written. */
    spellings: z.array(text),
  })

  const cast = z.array(
    z.strictObject({
      id: slugSchema,
      character: name,
      performer: slugSchema,
      side,
      billing: billingSchema,
      /** Sides revealed later: from `level` on, the character counts as `side`. */
      laterSides: z.array(z.strictObject({ level: laterLevel, side, sources: sourceIdsSchema })).optional(),
      /** A picture file in the film's `public/`, used instead of the drawn portrait. */
      picture: z
        .string()
        .regex(/^\/[\w./-]+\.(jpe?g|png|webp|avif|svg)$/, 'expected a path such as /pictures/major-cha.webp')
        .optional(),
    }),
  )

  /** One of the two on the home page: who, in which place, and one sentence. Nothing above level 0. */
  const face = z.strictObject({ credit: slugSchema, label: localised, line: sourced })

  const film = z.strictObject({
    languages: z.array(z.enum(langs)),
    /** The day on which the facts were last compiled from their sources. */
    updated: z.iso.date('expected a day such as 2026-11-20'),
    titles: z.strictObject({
      /** The film's own titles, by id: the key in the API. */
      own: z
        .array(
          z.strictObject({ id: slugSchema, language: languageTagSchema, text: textSchema, sources: sourceIdsSchema }),
        )
        .min(1),
      elsewhere: z.array(
        z.strictObject({
          place: localised,
          text: textSchema,
          language: languageTagSchema,
          sources: sourceIdsSchema,
        }),
      ),
    }),
    /** One sentence for cards and page descriptions. */
    logline: sourced,
    /** Free of spoilers: nothing above level 0. */
    synopsis: z
      .array(
        sourced.extend({
          /** What makes a scene of a paragraph: level 0 of the story page shows these. */
          scene: z
            .strictObject({ title: localised, lane: lane.optional(), characters: z.array(slugSchema) })
            .optional(),
        }),
      )
      .min(1),
    /** The four figures under the title; `id`s of facts below. */
    headlines: z.array(slugSchema),
    /** The two whom the film is about, as the home page shows them: on the landscape and side by side. */
    pair: z
      .strictObject({
        ahead: face,
        behind: face,
        /** What ties them; the id of a relationship of level 0. */
        tie: slugSchema.optional(),
      })
      .optional(),
    /** What is worth telling about the making: `id`s of facts below, each with the figure that it is told by. */
    stories: z.array(z.strictObject({ fact: slugSchema, figure: localised })).default([]),
    /** Where the film can be seen: `id`s of facts below. One whose source is the place itself links there. */
    watch: z.array(slugSchema).default([]),
    sections: z.array(z.strictObject({ id: oneOf(vocabulary.sections), facts: z.array(fact) })),
    releases: z
      .array(
        z.strictObject({
          place: localised,
          claims: z.array(z.strictObject({ date: dateSchema, sources: sourceIdsSchema })).min(1),
        }),
      )
      .default([]),
    trailer: z.strictObject({ youtubeId: youtubeIdSchema, title: localised, sources: sourceIdsSchema }).optional(),
    /** By what they did. A job with several claims is a disagreement, as in a fact. */
    crew: z
      .array(
        z.strictObject({
          id: slugSchema,
          job: localised,
          claims: z
            .array(
              z.strictObject({
                people: z.array(slugSchema).min(1),
                note: localised.optional(),
                sources: sourceIdsSchema,
              }),
            )
            .min(1),
          note: localised.optional(),
        }),
      )
      .default([]),
    /** Rows that a film page prints after the cast, as printed there. */
    crewRows: z
      .array(
        z.strictObject({
          order: z.int().positive(),
          person: slugSchema,
          role: textSchema.nullable(),
          sources: sourceIdsSchema,
        }),
      )
      .default([]),
  })

  const about = z.strictObject({
    intro: z.array(localised).min(1),
    sections: z.array(z.strictObject({ id: slugSchema, heading: localised, paragraphs: z.array(localised).min(1) })),
  })

  const sources = z.record(
    sourceIdSchema,
    z.strictObject({
      outlet: textSchema,
      about: localised,
      /** Null where the page has no stable address or must not be linked. */
      url: addressSchema.nullable(),
      date: dateSchema.nullable(),
      kind: sourceKindSchema,
    }),
  )

  const person = z.strictObject({ name, facts: z.array(fact) })

  const character = z.strictObject({
    summary: sourced,
    facts: z.array(fact),
    /** What somebody is seen with, for readers who know the thing and not the name. */
    carries: z
      .array(
        sourced.extend({
          level,
          /** An icon of `art/portraits.json`, which the portrait shows from this level on. */
          sign: slugSchema.optional(),
        }),
      )
      .optional(),
  })

  const review = z.strictObject({
    author: textSchema.nullable(),
    outlet: textSchema,
    date: dateSchema.nullable(),
    url: addressSchema,
    language: z.string().regex(/^[a-z]{2}$/, 'expected a language code such as "fr"'),
    stance: stanceSchema,
    rating: sourced.nullable(),
    /** How much of the original could be read. */
    read: z.enum(['complete', 'opening']),
    /** The spoiler level of the summary and the points. Author, outlet, date, stance and figures are level 0. */
    level,
    summary: localised,
    aspects: z.partialRecord(
      oneOf(vocabulary.aspects),
      z.strictObject({
        score: scoreSchema,
        point: localised,
        /** The credits, among `mentions`, that the point is about: their pages show it. */
        about: z.array(slugSchema).min(1).optional(),
      }),
    ),
    note: sourced.nullable(),
    mentions: z.array(slugSchema),
    sources: sourceIdsSchema,
  })

  /** What happens, in the order of the film. Levels only rise along the way. */
  const beats = z.array(
    z.strictObject({
      id: slugSchema,
      level,
      lane: lane.optional(),
      place: localised,
      /** The time of day, where a source has it. */
      hour: sourced.optional(),
      /** Between the two of the film's `pair`, where a source has it: in words, and as the map draws it. */
      distance: sourced.extend({ apart: z.enum(distances) }).optional(),
      title: localised,
      text: localised,
      characters: z.array(slugSchema).min(1),
      /** Low where only blogs and viewers, or one voice alone, tell of a beat. */
      support: z.literal('low').optional(),
      claims: accounts.optional(),
      note: localised.optional(),
      sources: sourceIdsSchema,
    }),
  )

  /** Who is tied to whom. The label reads from the one to the other. */
  const relationships = z.array(
    z.strictObject({
      id: slugSchema,
      from: slugSchema,
      to: slugSchema,
      kind: oneOf(vocabulary.ties),
      label: localised,
      level,
      claims: accounts.optional(),
      note: localised.optional(),
      sources: sourceIdsSchema,
    }),
  )

  /** What comes back. A title shows from the level of the lowest item on and tells no more. */
  const motifs = z.array(
    z.strictObject({
      id: slugSchema,
      title: localised,
      items: z.array(sourced.extend({ level, beats: z.array(slugSchema) })).min(1),
    }),
  )

  /** How the synopsis of `film.json` goes on, each paragraph telling only its own level. */
  const synopsis = z.array(sourced.extend({ level: laterLevel }))

  /** Where sources disagree, as a thing worth reading in itself. */
  const disagreements = z.array(
    z.strictObject({ id: slugSchema, level, topic: localised, text: localised, claims: accounts }),
  )

  return {
    /** Files that every film has. */
    files: { 'about.json': about, 'film.json': film, 'cast.json': cast, 'sources.json': sources },
    /** Files of the parts that a film may do without. */
    parts: {
      'story/beats.json': beats,
      'story/relationships.json': relationships,
      'story/motifs.json': motifs,
      'story/synopsis.json': synopsis,
      'story/disagreements.json': disagreements,
    },
    /** A file for each person, character and review, named by its id. */
    folders: { people: person, characters: character, reviews: review },
  }
}

/** A language tag such as `ko` or `ko-Latn`, of a title that need not be in a language of the film. */
const languageTagSchema = z
  .string()
  .regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, 'expected a language tag such as "ko" or "ko-Latn"')

type Schemas = ReturnType<typeof contentSchemas>
type File<Name extends keyof Schemas['files']> = z.infer<Schemas['files'][Name]>
type Part<Name extends keyof Schemas['parts']> = z.infer<Schemas['parts'][Name]>
type Folder<Name extends keyof Schemas['folders']> = Record<string, z.infer<Schemas['folders'][Name]>>

/** All of a film's content, checked. A part that a film does without is an empty list. */
export type Content = {
  vocabulary: Vocabulary
  words: FilmWords
  about: File<'about.json'>
  film: File<'film.json'>
  cast: File<'cast.json'>
  people: Folder<'people'>
  characters: Folder<'characters'>
  reviews: Folder<'reviews'>
  story: {
    beats: Part<'story/beats.json'>
    relationships: Part<'story/relationships.json'>
    motifs: Part<'story/motifs.json'>
    synopsis: Part<'story/synopsis.json'>
    disagreements: Part<'story/disagreements.json'>
  }
  sources: File<'sources.json'>
}

export type AuthoredCredit = Content['cast'][number]
export type AuthoredName = AuthoredCredit['character']
export type AuthoredFact = Folder<'people'>[string]['facts'][number]
export type AuthoredReview = Folder<'reviews'>[string]
