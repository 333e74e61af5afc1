import { z } from 'zod'
import type { Lang } from '../languages/registry.ts'
import { billingSchema, dateSchema, scoreSchema, slugSchema, sourceKindSchema, stanceSchema } from './fields.ts'
import type { Vocabulary } from './film-vocabulary.ts'
import { distances, type Level } from './vocabulary.ts'

/**
 * What the API serves, each document in one language and, unless its name says otherwise, of spoiler level 0.
 * Within v1 a document only ever gains fields, so readers must not mind unknown ones.
 *
 * @returns the schema of each kind of document, by the file name under `schema/`
 */
export function documentSchemas(langs: readonly Lang[], vocabulary: Vocabulary) {
  const level = z.literal(vocabulary.levels.map((_, at) => at))
  const oneOf = (list: Readonly<Record<string, unknown>>) => z.enum(Object.keys(list))
  const side = oneOf(vocabulary.sides)
  const lane = oneOf(vocabulary.lanes)
  const aspect = oneOf(vocabulary.aspects)

  const text = z.string()
  const address = z
    .string()
    .regex(/^https?:\/\//)
    .describe('Address elsewhere; letters beyond ASCII stand as themselves')
  const sourceIds = z.array(z.string()).describe('Keys of this document’s `sources`')
  const href = z.string().describe('Address on this site, from its root')

  const citedSources = z
    .record(z.string(), text)
    .describe('The outlets of the sources that this document cites, by id; `sources.json` tells more of each')

  const name = z.object({
    display: text.describe('The form to show in this language'),
    credited: text.describe('As the film page credits it'),
    hangul: text.nullable().describe('In Hangul, where sources attest it'),
    gloss: z.boolean().describe('True where `display` is our own rendering of a role label'),
    rendering: text.nullable().describe('Our own Korean rendering of a role label that no source writes in Hangul'),
    spellings: z.array(z.object({ text })).describe('Every way it is written, the credited one first'),
  })

  const explainedName = name.extend({
    spellings: z
      .array(
        name.shape.spellings.element.extend({
          sources: sourceIds,
          reason: text.nullable().describe('Why it is written so, in a sentence or two; null where no Hangul is known'),
        }),
      )
      .describe('Every way it is written, the credited one first'),
  })

  const sourced = z.object({ text, sources: sourceIds })
  const standing = z.int().describe('How many of the sources are of standing: all kinds from film page to critic')
  const claim = sourced.extend({ standing })

  const fact = z.object({
    id: slugSchema,
    label: text,
    list: z.literal(true).optional().describe('There where the claims all hold, side by side'),
    claims: z.array(claim).describe('Several where sources disagree, the best supported first, or in a list'),
    note: text.nullable(),
  })
  const links = z
    .array(z.object({ label: text, url: address }))
    .describe('Pages elsewhere; nothing is loaded from them')

  const credit = z.object({
    id: slugSchema,
    order: z.int().describe('Place in the film page’s list, from 1'),
    character: name,
    performer: name.extend({ id: slugSchema }),
    side,
    billing: billingSchema,
    portrait: href,
    rank: text.nullable(),
    unit: text.nullable(),
  })

  const crewClaim = z.object({
    people: z.array(name.extend({ id: slugSchema })),
    note: text.nullable(),
    sources: sourceIds,
    standing,
  })
  const crewJob = z.object({ id: slugSchema, job: text, claims: z.array(crewClaim), note: text.nullable() })
  const crewRow = z.object({
    order: z.int(),
    person: name.extend({ id: slugSchema }),
    role: text.nullable(),
    sources: sourceIds,
  })
  const castSchema = z
    .object({
      credits: z.array(credit),
      crew: z.array(crewJob).describe('By what they did'),
      crewRows: z.array(crewRow).describe('The rows that the film page prints after the cast'),
      more: z.array(level).describe('The spoiler levels above 0 at which somebody turns out to be on another side'),
      sources: citedSources,
    })
    .meta({ id: 'cast', title: 'Every credit in listed order, and the crew' })

  const neighbour = z.object({ id: slugSchema, name: text, performer: text, portrait: href, side })

  /** A review as the character pages and other lists show it: nothing above level 0. */
  const reviewHead = z.object({
    id: slugSchema,
    author: text.nullable(),
    outlet: text,
    date: dateSchema.nullable(),
    url: address,
    language: text,
    stance: stanceSchema,
  })

  const replies = z
    .array(level)
    .describe('The spoiler levels at which fans have replied: see `replies/{page}/{level}.json`')

  const claims = z.array(claim).describe('Each account where sources disagree, the best supported first; else empty')

  const relationship = z.object({
    id: slugSchema,
    from: slugSchema,
    to: slugSchema,
    kind: oneOf(vocabulary.ties),
    label: text.describe('Reads from the one to the other: “takes the blame for”'),
    claims,
    note: text.nullable(),
    sources: sourceIds,
  })

  const shown = z.object({ id: slugSchema, name: text, portrait: href })
  const beat = z.object({
    id: slugSchema,
    order: z.int().describe('Place in the whole story, from 1'),
    lane: lane.nullable().describe('Null in a film without lanes'),
    place: text,
    hour: sourced.nullable().describe('The time of day; null where no source has it'),
    distance: sourced
      .extend({ apart: z.enum(distances).describe('The same in steps, for a drawing') })
      .nullable()
      .describe('Between the two whom the film is about; null where no source has it'),
    title: text,
    text,
    support: z.literal('low').nullable().describe('Low where only blogs and viewers, or one voice alone, tell of it'),
    claims,
    note: text.nullable(),
    characters: z.array(shown),
    replies,
    sources: sourceIds,
  })

  const point = z
    .object({ aspect, text })
    .describe('What a review says of the character, as a point on one of its aspects')

  const characterSchema = z
    .object({
      ...credit.shape,
      character: explainedName,
      performer: explainedName.extend({ id: slugSchema }),
      summary: sourced.nullable(),
      facts: z.array(fact),
      performerFacts: z.array(fact),
      alsoPlayedAs: z
        .array(z.object({ id: slugSchema, performer: text }))
        .describe('Other credits with the same role label'),
      relationships: z
        .array(relationship.extend({ other: z.object({ id: slugSchema, name: text, portrait: href }) }))
        .describe('The ties that the trailer tells, each with who is at the other end'),
      scenes: z
        .array(beat.pick({ id: true, title: true, place: true }))
        .describe('The scenes of level 0 that the character is in'),
      carries: z.array(sourced).describe('What they are seen with at level 0'),
      terms: z
        .record(slugSchema, slugSchema)
        .describe('Words of `facts` that `glossary.json` explains: the id of a fact, and that of the word'),
      more: z.array(level).describe('The spoiler levels above 0 that tell more of the character'),
      reviews: z
        .array(reviewHead.extend({ points: z.array(point).describe('Those of level 0 that are about the character') }))
        .describe('Reviews that mention the character'),
      replies,
      neighbours: z.object({ previous: neighbour.nullable(), next: neighbour.nullable() }).describe('In billing order'),
      sources: citedSources,
    })
    .meta({ id: 'character', title: 'One character, free of spoilers' })

  const personSchema = z
    .object({
      id: slugSchema,
      name: explainedName,
      credits: z
        .array(credit.pick({ id: true, character: true, side: true, billing: true, portrait: true }))
        .describe('The parts they play in the film, in billing order'),
      crew: z.array(crewJob).describe('Jobs of the crew that some source gives them, each with everybody who is named'),
      facts: z.array(fact),
      links,
      sources: citedSources,
    })
    .meta({ id: 'person', title: 'One performer or member of the crew, free of spoilers' })

  const aspectScores = z
    .partialRecord(aspect, scoreSchema)
    .describe('−2 … +2; an aspect that the review does not touch is absent')

  const reviewBody = z.object({
    summary: text,
    points: z.partialRecord(aspect, text),
    note: sourced.nullable(),
  })

  const review = reviewHead.extend({
    level: level.describe('Spoiler level of the body'),
    rating: sourced.nullable(),
    read: z.enum(['complete', 'opening']),
    scores: aspectScores,
    body: reviewBody.nullable().describe('Null above level 0: see `reviews/{level}.json`'),
    mentions: z.array(z.object({ id: slugSchema, name: text })),
  })

  const aspectVerdict = z
    .object({
      aspect,
      praised: z.int().describe('How many reviews are for it'),
      criticised: z.int().describe('How many are against it'),
      line: z
        .object({ text, outlet: text, review: slugSchema })
        .nullable()
        .describe('The best line on it; null above level 0'),
    })
    .describe('What the reviews say of an aspect, the most praised first')

  const reviewsSchema = z
    .object({ reviews: z.array(review), aspects: z.array(aspectVerdict), replies, sources: citedSources })
    .meta({ id: 'reviews', title: 'The reviews; bodies of level 0 only' })

  const reviewBodiesSchema = z
    .object({ level, bodies: z.record(slugSchema, reviewBody), sources: citedSources })
    .meta({ id: 'review-bodies', title: 'What reviews of exactly one spoiler level say' })

  const repliesSchema = z
    .object({
      page: text.describe('`reviews`, `characters/{id}` or `scenes/{id}`'),
      level,
      replies: z
        .array(
          z.object({
            id: slugSchema,
            name: text,
            text: text.describe('As it was written, in `language`'),
            language: text,
            date: dateSchema,
            answerTo: slugSchema.nullable().describe('The reply, of this level or below, that it answers'),
            link: address.nullable(),
          }),
        )
        .describe('The newest first'),
    })
    .meta({ id: 'replies', title: 'What fans say on one page at exactly one spoiler level' })

  const openingSchema = z
    .object({
      scenes: z
        .array(sourced.extend({ title: text, lane: lane.nullable(), characters: z.array(shown) }))
        .describe('The paragraphs of the synopsis that have a title'),
      sources: citedSources,
    })
    .meta({ id: 'opening', title: 'The synopsis as scenes, free of spoilers' })

  const motif = z.object({
    id: slugSchema,
    title: text.nullable().describe('Null but in the lowest level that tells of the motif'),
    items: z.array(sourced.extend({ beats: z.array(slugSchema).describe('Of this level or below') })),
  })

  const disagreement = z.object({ id: slugSchema, topic: text, text, claims: z.array(claim) })

  const disagreementsSchema = z
    .object({
      more: z.array(level).describe('The spoiler levels above 0 that have more of them, in `story/{level}.json`'),
      disagreements: z.array(disagreement),
      sources: citedSources,
    })
    .meta({ id: 'disagreements', title: 'On what sources disagree, free of spoilers' })

  const storyCharacter = z.object({
    facts: z.array(fact),
    carries: z.array(sourced).describe('What somebody is seen with'),
    points: z
      .array(point.extend({ review: slugSchema }))
      .describe('What reviews of this level say of them; points of level 0 stand in `characters/{id}.json`'),
    side: side.nullable().describe('Where the story shows them from this level on; null where it stays'),
    portrait: href.nullable().describe('Their portrait from this level on; null where it stays'),
  })

  const mapNode = z.object({
    id: slugSchema,
    name: text,
    side: side.describe('As in the cast; `characters` tells a later one'),
    portrait: href,
    x: z.int().min(0).max(1000),
    y: z.int().min(0).max(1000),
  })

  const storySchema = z
    .object({
      level,
      synopsis: z.array(sourced).describe('Goes on from the one before; level 0 stands in `film.json`'),
      beats: z.array(beat),
      relationships: z.array(relationship),
      motifs: z.array(motif),
      disagreements: z.array(disagreement).describe('Those of level 0 are in `disagreements.json`'),
      characters: z
        .record(slugSchema, storyCharacter)
        .describe('Who has something to tell at this level; facts of level 0 stand in `characters/{id}.json`'),
      map: z
        .object({
          nodes: z.array(mapNode).describe('Who is first tied to somebody at this level'),
          height: z.int().describe('Of the box, which is 1000 wide'),
          places: z
            .record(slugSchema, mapNode.pick({ x: true, y: true }).extend({ r: z.int().min(1) }))
            .describe(
              'Where everybody stands who is tied to somebody up to this level, and half of a portrait’s width',
            ),
        })
        .describe('Who stands where, laid out anew for each level'),
      sources: citedSources,
    })
    .meta({ id: 'story', title: 'What exactly one spoiler level tells of the story' })

  const lead = z.object({
    id: slugSchema,
    character: name,
    performer: name.extend({ id: slugSchema }),
    side,
    portrait: href,
  })

  const face = z.object({ id: slugSchema, label: text, line: sourced })
  const verdict = z.object({
    stances: z.partialRecord(stanceSchema, z.int()).describe('How many reviews take each stance'),
    aspects: z
      .array(
        z.object({
          aspect,
          view: z.enum(['praised', 'divided', 'doubted']),
          point: text,
          review: slugSchema,
          outlet: text,
          author: text.nullable(),
        }),
      )
      .describe('What most praise, what divides them, what most doubt, each with a point of one review of level 0'),
  })

  const filmSchema = z
    .object({
      titles: z
        .object({
          own: z.array(sourced.extend({ id: text, language: text })).describe('The film’s own titles'),
          elsewhere: z.array(sourced.extend({ place: text, language: text })),
        })
        .catchall(z.unknown())
        .describe('Each own title is here under its id too'),
      logline: sourced,
      synopsis: z.array(sourced),
      headlines: z.array(slugSchema).describe('Ids of the facts that stand under the title'),
      pair: z
        .object({ ahead: face, behind: face, tie: text.nullable() })
        .nullable()
        .describe('The two whom the film is about; both are among `leads`'),
      stories: z
        .array(z.object({ id: slugSchema, figure: text }))
        .describe('Facts that are worth telling about the making, each with the figure that it is told by'),
      watch: z
        .array(z.object({ id: slugSchema, address: address.nullable() }))
        .describe('Facts that tell where the film can be seen, with an address where the place itself is the source'),
      verdict: verdict.nullable().describe('What the reviews say, taken together; null without reviews'),
      sections: z.array(z.object({ id: text, name: text, facts: z.array(fact) })),
      links,
      releases: z.array(
        z.object({ place: text, claims: z.array(z.object({ date: dateSchema, sources: sourceIds, standing })) }),
      ),
      trailer: z.object({ youtubeId: text, title: text, sources: sourceIds }).nullable(),
      leads: z.array(lead).describe('The first credits in billing order'),
      creditCount: z.int(),
      sources: citedSources,
    })
    .meta({ id: 'film', title: 'The film' })

  const sourcesSchema = z
    .object({
      sources: z.array(
        z.object({
          id: text,
          outlet: text,
          about: text,
          url: address.nullable(),
          date: dateSchema.nullable(),
          kind: sourceKindSchema,
        }),
      ),
    })
    .meta({ id: 'sources', title: 'Who says so' })

  const aboutSchema = z
    .object({
      intro: z.array(text),
      sections: z.array(z.object({ id: slugSchema, heading: text, paragraphs: z.array(text) })),
    })
    .meta({ id: 'about', title: 'What the site says of itself' })

  /** A page elsewhere. */
  const page = z.object({
    outlet: text,
    url: address.nullable(),
    date: dateSchema.nullable(),
    language: text,
    languageName: text.describe('The name of the language, in the language of the document'),
  })
  const makingSchema = z
    .object({
      timeline: z
        .array(
          sourced.extend({
            date: dateSchema,
            isTurn: z.boolean().describe('Drawn larger than the others'),
            figure: text.nullable().describe('The number in the text, to be drawn large'),
          }),
        )
        .describe('From the idea to the last showing'),
      music: z.array(sourced.extend({ id: slugSchema, title: text, person: slugSchema.nullable() })),
      interviews: z.array(page.extend({ people: z.array(z.object({ id: slugSchema, name: text })), about: text })),
      reviews: z
        .array(page.extend({ stance: stanceSchema, point: text }))
        .describe('Reviews beside those of `reviews.json`, which are told at length'),
      sources: citedSources,
    })
    .meta({ id: 'making', title: 'How the film came about' })

  const glossarySchema = z
    .object({
      groups: z.array(
        z.object({
          id: slugSchema,
          name: text,
          terms: z.array(
            sourced.extend({
              id: slugSchema,
              name: text,
              original: z
                .object({ text, language: text, reading: text })
                .nullable()
                .describe('As the film’s own language has the word, and how it is read'),
              credits: z.array(z.object({ id: slugSchema, name: text })).describe('Who holds the rank or office'),
            }),
          ),
        }),
      ),
      sources: citedSources,
    })
    .meta({ id: 'glossary', title: 'Words that a viewer may not know' })

  const indexSchema = z
    .object({
      title: text,
      languages: z.array(z.enum(langs)),
      licence: text,
      updated: z.iso.date().describe('The day on which the content was last compiled from its sources'),
      replies: text.nullable().describe('Where the form of a reply is posted to; null where fans cannot reply'),
      version: text.describe('Another one with every change of the documents or of the site’s code'),
      documents: z.array(z.object({ path: text, schema: text })),
    })
    .meta({ id: 'index', title: 'The list of all documents' })
  return {
    index: indexSchema,
    film: filmSchema,
    cast: castSchema,
    character: characterSchema,
    person: personSchema,
    reviews: reviewsSchema,
    'review-bodies': reviewBodiesSchema,
    replies: repliesSchema,
    story: storySchema,
    opening: openingSchema,
    disagreements: disagreementsSchema,
    sources: sourcesSchema,
    about: aboutSchema,
    making: makingSchema,
    glossary: glossarySchema,
  }
}

/** Which document stands at which path: the file's name, the address under `/api/v1/` and the query key. */
export type Documents = { 'index.json': Index } & Record<`${Lang}/film.json`, Film> &
  Record<`${Lang}/cast.json`, Cast> &
  Record<`${Lang}/characters/${string}.json`, Character> &
  Record<`${Lang}/people/${string}.json`, Person> &
  Record<`${Lang}/reviews.json`, Reviews> &
  Record<`${Lang}/reviews/${number}.json`, ReviewBodies> &
  Record<`${Lang}/replies/${string}/${Level}.json`, Replies> &
  Record<`${Lang}/story/${Level}.json`, Story> &
  Record<`${Lang}/opening.json`, Opening> &
  Record<`${Lang}/disagreements.json`, Disagreements> &
  Record<`${Lang}/sources.json`, Sources> &
  Record<`${Lang}/about.json`, About> &
  Record<`${Lang}/making.json`, Making> &
  Record<`${Lang}/glossary.json`, Glossary>

type Schemas = ReturnType<typeof documentSchemas>
export type SchemaName = keyof Schemas

export type Index = z.infer<Schemas['index']>
export type Film = z.infer<Schemas['film']>
export type Cast = z.infer<Schemas['cast']>
export type Character = z.infer<Schemas['character']>
export type Person = z.infer<Schemas['person']>
export type Reviews = z.infer<Schemas['reviews']>
export type ReviewBodies = z.infer<Schemas['review-bodies']>
export type Replies = z.infer<Schemas['replies']>
export type Story = z.infer<Schemas['story']>
export type Opening = z.infer<Schemas['opening']>
export type Disagreements = z.infer<Schemas['disagreements']>
export type Sources = z.infer<Schemas['sources']>
export type About = z.infer<Schemas['about']>
export type Making = z.infer<Schemas['making']>
export type Glossary = z.infer<Schemas['glossary']>

export type Credit = Cast['credits'][number]
export type Name = Credit['character']
export type CrewJob = Cast['crew'][number]
export type CrewRow = Cast['crewRows'][number]
export type ExplainedName = Character['character']
export type Fact = Character['facts'][number]
export type Review = Reviews['reviews'][number]
export type Reply = Replies['replies'][number]
export type ReviewBody = ReviewBodies['bodies'][string]
export type Relationship = Story['relationships'][number]
export type Beat = Story['beats'][number]
export type Motif = Story['motifs'][number]
export type Disagreement = Disagreements['disagreements'][number]
export type StoryCharacter = Story['characters'][string]
export type MapNode = Story['map']['nodes'][number]
