import { z } from 'zod'
import { type PageName, pages } from '../app/pages.ts'
import type { Lang } from '../languages/registry.ts'
import {
  addressSchema,
  billingSchema,
  dateSchema,
  insecureSchema,
  scoreSchema,
  secureAddressSchema,
  slugSchema,
  sourceIdSchema,
  sourceIdsSchema,
  sourceKindSchema,
  stanceSchema,
  textSchema,
  writtenSchema,
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
  const day = 'expected a day such as 2026-11-20'
  const label = localisedSchema(langs, 'label')
  const line = localisedSchema(langs, 'line')
  const statement = localisedSchema(langs, 'statement')
  const paragraph = localisedSchema(langs, 'paragraph')
  const levels = vocabulary.levels.map((_, at) => at)
  const level = z.literal(levels)
  /** Above what trailer and poster tell. */
  const laterLevel = z.literal(levels.length > 1 ? levels.slice(1) : [Number.NaN])
  const oneOf = (list: Readonly<Record<string, unknown>>) => z.enum(Object.keys(list))
  const side = oneOf(vocabulary.sides)
  const lane = oneOf(vocabulary.lanes)
  const nameText = textSchema('name')
  const spelling = z.strictObject({ text: nameText, sources: sourceIdsSchema })
  const sourced = z.strictObject({ text: statement, sources: sourceIdsSchema })
  const sourcedLine = sourced.extend({ text: line })
  const sourcedParagraph = sourced.extend({ text: paragraph })
  /** Each account of a matter on which sources disagree, the best supported first. */
  const accounts = z.array(sourced).min(2)

  /** One source alone got it wrong: the claim is left to `story/disagreements.json` and does not show with the fact. */
  const slip = { slip: z.literal(true).optional() }

  /** One thing the site states, at the spoiler level that its claims tell. Several claims are a disagreement. */
  const fact = z
    .strictObject({
      id: slugSchema,
      label,
      level,
      /** The claims all hold, side by side, such as the films of a director. */
      list: z.literal(true).optional(),
      /** The best supported first; all but slips are shown. */
      claims: withBest(sourced.extend(slip)),
      note: statement.optional(),
    })
    .refine(({ list, claims }) => list === undefined || claims.length > 1, {
      path: ['claims'],
      error: 'expected two claims or more in a list',
    })

  /** A page about the film or somebody elsewhere. Nothing is loaded from it. */
  const links = z.array(z.strictObject({ label, url: secureAddressSchema })).default([])

  const name = z.strictObject({
    /** As the film page or the film itself credits it. */
    credited: nameText,
    sources: sourceIdsSchema,
    /** The name as a language writes it, only where sources attest it: `{ "ko": { "text": "김민준", … } }`. */
    forms: z.partialRecord(z.enum(langs), spelling).optional(),
    /** Our own wording of a role label that is a description and no name. It is marked as ours wherever it shows. */
    glosses: z.partialRecord(z.enum(langs), nameText).optional(),
    /** Every other way it is written. */
    spellings: z.array(spelling),
  })

  const cast = z.array(
    z.strictObject({
      id: slugSchema,
      character: name,
      performer: slugSchema,
      side,
      billing: billingSchema,
      /** The performer has an earlier credit too: that is no slip. */
      secondPart: z.literal(true).optional(),
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
  const face = z.strictObject({ credit: slugSchema, label, line: sourcedLine })

  const film = z.strictObject({
    languages: z.array(z.enum(langs)),
    /** The day on which the facts were last compiled from their sources. */
    updated: z.iso.date(day),
    titles: z.strictObject({
      /** The film's own titles, by id: the key in the API. */
      own: z
        .array(
          z.strictObject({ id: slugSchema, language: languageTagSchema, text: nameText, sources: sourceIdsSchema }),
        )
        .min(1),
      elsewhere: z.array(
        z.strictObject({
          place: label,
          text: nameText,
          language: languageTagSchema,
          sources: sourceIdsSchema,
        }),
      ),
    }),
    /** One sentence for cards and page descriptions. */
    logline: sourcedParagraph,
    /** Free of spoilers: nothing above level 0. */
    synopsis: z
      .array(
        sourcedParagraph.extend({
          /** What makes a scene of a paragraph: level 0 of the story page shows these. */
          scene: z.strictObject({ title: label, lane: lane.optional(), characters: z.array(slugSchema) }).optional(),
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
    stories: z.array(z.strictObject({ fact: slugSchema, figure: label })).default([]),
    /** Where the film can be seen: `id`s of facts below. One whose source is the place itself links there. */
    watch: z.array(slugSchema).default([]),
    sections: z.array(z.strictObject({ id: oneOf(vocabulary.sections), facts: z.array(fact) })),
    links,
    releases: z
      .array(
        z.strictObject({
          place: label,
          claims: withBest(z.strictObject({ date: dateSchema, sources: sourceIdsSchema, ...slip })),
        }),
      )
      .default([]),
    trailer: z.strictObject({ youtubeId: youtubeIdSchema, title: label, sources: sourceIdsSchema }).optional(),
    /** By what they did. A job with several claims is a disagreement, as in a fact. */
    crew: z
      .array(
        z.strictObject({
          id: slugSchema,
          job: label,
          claims: z
            .array(
              z.strictObject({
                people: z.array(slugSchema).min(1),
                note: statement.optional(),
                sources: sourceIdsSchema,
              }),
            )
            .min(1),
          note: statement.optional(),
        }),
      )
      .default([]),
    /** Rows that a film page prints after the cast, as printed there. */
    crewRows: z
      .array(
        z.strictObject({
          order: z.int().positive(),
          person: slugSchema,
          role: nameText.nullable(),
          sources: sourceIdsSchema,
        }),
      )
      .default([]),
  })

  const about = z.strictObject({
    intro: z.array(paragraph).min(1),
    sections: z.array(z.strictObject({ id: slugSchema, heading: label, paragraphs: z.array(paragraph).min(1) })),
  })

  const sources = z.record(
    sourceIdSchema,
    z.strictObject({
      outlet: nameText,
      about: line,
      /** Null where the page has no stable address or must not be linked. */
      url: addressSchema.nullable(),
      insecure: insecureSchema,
      /** What its title or address gives away, where that is more than the trailer does. */
      level: level.optional(),
      date: dateSchema.nullable(),
      kind: sourceKindSchema,
    }),
  )

  const person = z.strictObject({ name, facts: z.array(fact), links })

  const character = z.strictObject({
    summary: sourcedParagraph,
    facts: z.array(fact),
    /** What somebody is seen with, for readers who know the thing and not the name. */
    carries: z
      .array(
        sourcedLine.extend({
          level,
          /** An icon of `art/portraits.json`, which the portrait shows from this level on. */
          sign: slugSchema.optional(),
        }),
      )
      .optional(),
  })

  const review = z.strictObject({
    author: nameText.nullable(),
    outlet: nameText,
    date: dateSchema.nullable(),
    /** The day on which the site got it: feeds are sorted by it. */
    added: z.iso.date(day),
    url: addressSchema,
    insecure: insecureSchema,
    language: z.string().regex(/^[a-z]{2}$/, 'expected a language code such as "fr"'),
    stance: stanceSchema,
    /** In the words of the review and, where these are points out of a highest number, as figures for search engines. */
    rating: sourced
      .extend({ score: z.strictObject({ value: z.number().min(0), of: z.number().positive() }).optional() })
      .nullable(),
    /** How much of the original could be read. */
    read: z.enum(['complete', 'opening']),
    /** The spoiler level of the summary and the points. Author, outlet, date, stance and figures are level 0. */
    level,
    summary: paragraph,
    aspects: z.partialRecord(
      oneOf(vocabulary.aspects),
      z.strictObject({
        score: scoreSchema,
        point: statement,
        /** The credits, among `mentions`, that the point is about: their pages show it. */
        about: z.array(slugSchema).min(1).optional(),
      }),
    ),
    note: sourced.nullable(),
    mentions: z.array(slugSchema),
    sources: sourceIdsSchema,
  })

  /** What a fan wrote and a keeper let through. Published as it is: in its own language and in nobody else's words. */
  const reply = z.strictObject({
    page: z
      .string()
      .regex(
        /^(reviews|(characters|scenes)\/[a-z0-9-]+)$/,
        'expected "reviews", "characters/" and the id of a credit, or "scenes/" and the id of a beat',
      ),
    name: writtenSchema(60),
    text: writtenSchema(2_000),
    language: languageTagSchema,
    level,
    date: dateSchema,
    /** The id of the reply that it answers. */
    answerTo: slugSchema.optional(),
    link: addressSchema.optional(),
  })

  /** What happens, in the order of the film. Levels only rise along the way. */
  const beats = z.array(
    z.strictObject({
      id: slugSchema,
      level,
      lane: lane.optional(),
      place: label,
      /** The time of day, where a source has it. */
      hour: sourcedLine.optional(),
      /** Between the two of the film's `pair`, where a source has it: in words, and as the map draws it. */
      distance: sourcedLine.extend({ apart: z.enum(distances) }).optional(),
      title: label,
      text: paragraph,
      characters: z.array(slugSchema).min(1),
      /** Low where only blogs and viewers, or one voice alone, tell of a beat. */
      support: z.literal('low').optional(),
      claims: accounts.optional(),
      note: statement.optional(),
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
      label: line,
      level,
      claims: accounts.optional(),
      note: statement.optional(),
      sources: sourceIdsSchema,
    }),
  )

  /** What comes back. A title shows from the level of the lowest item on and tells no more. */
  const motifs = z.array(
    z.strictObject({
      id: slugSchema,
      title: label,
      items: z.array(sourced.extend({ level, beats: z.array(slugSchema) })).min(1),
    }),
  )

  /** How the synopsis of `film.json` goes on, each paragraph telling only its own level. */
  const synopsis = z.array(sourcedParagraph.extend({ level: laterLevel }))

  /** Where sources disagree, as a thing worth reading in itself. */
  const disagreements = z.array(
    z.strictObject({ id: slugSchema, level, topic: label, text: paragraph, claims: accounts }),
  )

  /** A language code of a page elsewhere, which need not be a language of the film. */
  const pageLanguage = z.string().regex(/^[a-z]{2}$/, 'expected a language code such as "fr"')

  /** How the film came about and what was said of it. Nothing above level 0. The first source of an entry is the page itself. */
  const making = z.strictObject({
    /** From the idea to the last showing; dates only rise. A turn is drawn larger; a figure stands large beside the text. */
    timeline: z
      .array(sourced.extend({ date: dateSchema, isTurn: z.literal(true).optional(), figure: label.optional() }))
      .default([]),
    music: z.array(sourced.extend({ id: slugSchema, title: label, person: slugSchema.optional() })).default([]),
    interviews: z
      .array(
        z.strictObject({
          people: z.array(slugSchema).min(1),
          language: pageLanguage,
          about: line,
          sources: sourceIdsSchema,
        }),
      )
      .default([]),
    /** Reviews that have no file of their own: which way, and one line in our words. */
    reviews: z
      .array(z.strictObject({ stance: stanceSchema, language: pageLanguage, point: line, sources: sourceIdsSchema }))
      .default([]),
  })

  /** Words that a viewer may not know, by field. Nothing above level 0. */
  const glossary = z.array(
    z.strictObject({
      id: slugSchema,
      name: label,
      terms: z
        .array(
          sourced.extend({
            id: slugSchema,
            name: label,
            /** The word as the film's own language has it, and how that is read. */
            original: z
              .strictObject({ text: textSchema('name'), language: languageTagSchema, reading: textSchema('name') })
              .optional(),
            /** Who holds the rank or office, by credit and as level 0 tells it. */
            credits: z.array(slugSchema).min(1).optional(),
          }),
        )
        .min(1),
    }),
  )

  /** What the feeds say was added or put right. Nothing above level 0. */
  const changes = z.array(
    z.strictObject({ id: slugSchema, date: z.iso.date(day), title: label, text: statement, page: pageNameSchema }),
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
    /** The same, apart from the story. */
    extras: { 'making.json': making, 'glossary.json': glossary, 'changes.json': changes },
    /** A file for each person, character, review and reply, named by its id. */
    folders: { people: person, characters: character, reviews: review, replies: reply },
  }
}

/** Claims of which the first is the best supported, and so no slip. */
function withBest<Claim extends z.ZodType<{ slip?: true | undefined }>>(claim: Claim) {
  return z
    .array(claim)
    .min(1)
    .refine(([best]) => best?.slip !== true, {
      path: [0, 'slip'],
      error: 'expected none: the first claim is the best supported',
    })
}

/** A language tag such as `ko` or `ko-Latn`, of a title that need not be in a language of the film. */
const languageTagSchema = z
  .string()
  .regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, 'expected a language tag such as "ko" or "ko-Latn"')

/** A page that stands alone: no character and no person. */
const pageNameSchema = z.enum(
  pages.flatMap((page) => ('each' in page ? [] : [page.name])) as [PageName, ...PageName[]],
  'expected the name of a page in src/app/pages.ts',
)

type Schemas = ReturnType<typeof contentSchemas>
type File<Name extends keyof Schemas['files']> = z.infer<Schemas['files'][Name]>
type Part<Name extends keyof Schemas['parts']> = z.infer<Schemas['parts'][Name]>
type Extra<Name extends keyof Schemas['extras']> = z.infer<Schemas['extras'][Name]>
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
  replies: Folder<'replies'>
  story: {
    beats: Part<'story/beats.json'>
    relationships: Part<'story/relationships.json'>
    motifs: Part<'story/motifs.json'>
    synopsis: Part<'story/synopsis.json'>
    disagreements: Part<'story/disagreements.json'>
  }
  making: Extra<'making.json'>
  glossary: Extra<'glossary.json'>
  changes: Extra<'changes.json'>
  sources: File<'sources.json'>
}

export type AuthoredCredit = Content['cast'][number]
export type AuthoredName = AuthoredCredit['character']
export type AuthoredFact = Folder<'people'>[string]['facts'][number]
export type AuthoredReview = Folder<'reviews'>[string]
export type AuthoredReply = Folder<'replies'>[string]
