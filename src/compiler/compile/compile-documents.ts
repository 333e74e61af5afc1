import { explainSpelling } from '../../names/explain/explain-spelling.ts'
import type { AuthoredName, Content } from '../../schema/content.ts'
import type {
  About,
  Cast,
  Character,
  Credit,
  Documents,
  ExplainedName,
  Film,
  Index,
  ReviewBodies,
  Reviews,
  SchemaName,
  Sources,
} from '../../schema/documents.ts'
import { billings, type Lang, type Level, langs, levels, sourceKinds } from '../../schema/vocabulary.ts'
import { levelsThatTellOf, relationships, story } from './compile-story.ts'
import { type AuthoredCredit, creditOf, factsIn, name, portraitOf, sourced, withSources } from './in-language.ts'
import { labelSentence, spellingSentence } from './spelling-sentence.ts'

/** Path below `/api/v1/` → the document there and the name of its schema. In a fixed order, so that builds are byte-stable. */
export type CompiledDocuments = ReadonlyMap<string, { schema: SchemaName; document: Documents[keyof Documents] }>

type AuthoredReview = Content['reviews'][string]

const leadCount = 6

/**
 * Checked content → every document of the API, with the language resolved. Pure: the same content gives the same
 * documents. Nothing above spoiler level 0 stands in any document but `reviews/{level}.json` and `story/{level}.json`,
 * which hold exactly their level.
 *
 * @example compileDocuments(content).get('en/cast.json')?.document.credits.length // 36
 */
export function compileDocuments(content: Content): CompiledDocuments {
  const documents = new Map(langs.flatMap((lang) => documentsIn(lang, content)))
  const index: Index = {
    title: `${content.film.titles.english.text} (${content.film.titles.korean.text})`,
    languages: [...langs],
    licence: 'CC BY 4.0',
    updated: content.film.updated,
    documents: [...documents].map(([path, { schema }]) => ({ path, schema: `schema/${schema}.json` })),
  }
  return new Map([['index.json', { schema: 'index', document: index }], ...documents])
}

function documentsIn(
  lang: Lang,
  content: Content,
): [string, { schema: SchemaName; document: Documents[keyof Documents] }][] {
  const levelsOfReviews = [...new Set(Object.values(content.reviews).map((review) => review.level))]
    .filter((level) => level > 0)
    .sort()
  return [
    [`${lang}/film.json`, { schema: 'film', document: film(lang, content) }],
    [`${lang}/cast.json`, { schema: 'cast', document: cast(lang, content) }],
    ...content.cast.map(
      (credit) =>
        [
          `${lang}/characters/${credit.id}.json`,
          { schema: 'character' as const, document: character(lang, content, credit) },
        ] satisfies [string, unknown],
    ),
    [`${lang}/reviews.json`, { schema: 'reviews', document: reviews(lang, content) }],
    ...levelsOfReviews.map(
      (level) =>
        [
          `${lang}/reviews/${level}.json`,
          { schema: 'review-bodies' as const, document: reviewBodies(lang, content, level) },
        ] satisfies [string, unknown],
    ),
    ...levels.map(
      (level) =>
        [`${lang}/story/${level}.json`, { schema: 'story' as const, document: story(lang, content, level) }] satisfies [
          string,
          unknown,
        ],
    ),
    [`${lang}/sources.json`, { schema: 'sources', document: sources(lang, content) }],
    [`${lang}/about.json`, { schema: 'about', document: about(lang, content) }],
  ]
}

function film(lang: Lang, content: Content): Film {
  const { titles, logline, synopsis, headlines, sections, releases, trailer } = content.film
  return withSources(content, {
    titles: {
      english: titles.english,
      korean: titles.korean,
      romanised: titles.romanised,
      elsewhere: titles.elsewhere.map(({ place, ...title }) => ({ ...title, place: place[lang] })),
    },
    logline: sourced(lang, logline),
    synopsis: synopsis.map((paragraph) => sourced(lang, paragraph)),
    headlines: headlines.filter((id) =>
      sections.some(({ facts }) => facts.some((fact) => fact.id === id && fact.level === 0)),
    ),
    sections: sections.map(({ id, facts }) => ({ id, facts: factsIn(lang, facts) })),
    releases: releases.map(({ place, claims }) => ({ place: place[lang], claims })),
    trailer: { ...trailer, title: trailer.title[lang] },
    leads: inBillingOrder(content.cast)
      .slice(0, leadCount)
      .map((credit) => ({
        id: credit.id,
        character: name(lang, credit.character),
        performer: name(lang, person(content, credit.performer).name),
        side: credit.side,
        portrait: portraitOf(credit),
      })),
    creditCount: content.cast.length,
  })
}

function cast(lang: Lang, content: Content): Cast {
  return withSources(content, {
    credits: content.cast.map((authored) => credit(lang, content, authored)),
    crew: content.film.crew.map(({ id, job, claims, note }) => ({
      id,
      job: job[lang],
      claims: claims.map((claim) => ({
        people: claim.people.map((id) => ({ id, ...name(lang, person(content, id).name) })),
        note: claim.note?.[lang] ?? null,
        sources: claim.sources,
      })),
      note: note?.[lang] ?? null,
    })),
    crewRows: content.film.crewRows.map((row) => ({ ...row, person: name(lang, person(content, row.person).name) })),
  })
}

function credit(lang: Lang, content: Content, authored: AuthoredCredit): Credit {
  const facts = content.characters[authored.id]?.facts ?? []
  const bestClaim = (id: string) =>
    facts.find((fact) => fact.id === id && fact.level === 0)?.claims[0]?.text[lang] ?? null
  return {
    id: authored.id,
    order: content.cast.indexOf(authored) + 1,
    character: name(lang, authored.character),
    performer: { id: authored.performer, ...name(lang, person(content, authored.performer).name) },
    side: authored.side,
    billing: authored.billing,
    portrait: portraitOf(authored),
    rank: bestClaim('rank'),
    unit: bestClaim('unit'),
  }
}

function character(lang: Lang, content: Content, authored: AuthoredCredit): Character {
  const described = content.characters[authored.id]
  const order = inBillingOrder(content.cast)
  const place = order.indexOf(authored)
  const neighbour = (credit: AuthoredCredit | undefined) =>
    credit === undefined
      ? null
      : {
          id: credit.id,
          name: name(lang, credit.character).display,
          performer: name(lang, person(content, credit.performer).name).display,
          portrait: portraitOf(credit),
          side: credit.side,
        }
  return withSources(content, {
    ...credit(lang, content, authored),
    character: explainedName(lang, authored.character),
    performer: { id: authored.performer, ...explainedName(lang, person(content, authored.performer).name) },
    summary: described === undefined ? null : sourced(lang, described.summary),
    facts: factsIn(lang, described?.facts ?? []),
    performerFacts: factsIn(lang, person(content, authored.performer).facts),
    alsoPlayedAs: content.cast
      .filter((other) => other !== authored && other.character.credited === authored.character.credited)
      .map((other) => ({ id: other.id, performer: name(lang, person(content, other.performer).name).display })),
    relationships: relationships(lang, content, 0).flatMap((tie) => {
      if (tie.from !== authored.id && tie.to !== authored.id) return []
      const id = tie.from === authored.id ? tie.to : tie.from
      return [{ ...tie, other: { id, name: name(lang, creditOf(content, id).character).display } }]
    }),
    more: levelsThatTellOf(authored, content),
    reviews: newestFirst(content)
      .filter(([, review]) => review.mentions.includes(authored.id))
      .map(([id, review]) => reviewHead(id, review)),
    neighbours: { previous: neighbour(order[place - 1]), next: neighbour(order[place + 1]) },
  })
}

function reviews(lang: Lang, content: Content): Reviews {
  return withSources(content, {
    reviews: newestFirst(content).map(([id, review]) => ({
      ...reviewHead(id, review),
      level: review.level,
      rating: review.rating === null ? null : sourced(lang, review.rating),
      read: review.read,
      scores: mapValues(review.aspects, ({ score }) => score),
      body: review.level === 0 ? reviewBody(lang, review) : null,
      mentions: review.mentions.map((id) => ({ id, name: name(lang, creditOf(content, id).character).display })),
    })),
  })
}

function reviewBodies(lang: Lang, content: Content, level: Level): ReviewBodies {
  const ofLevel = newestFirst(content).filter(([, review]) => review.level === level)
  return withSources(content, {
    level,
    bodies: Object.fromEntries(ofLevel.map(([id, review]) => [id, reviewBody(lang, review)])),
  })
}

function reviewHead(id: string, { author, outlet, date, url, language, stance }: AuthoredReview) {
  return { id, author, outlet, date, url: readable(url), language, stance }
}

function reviewBody(lang: Lang, { summary, aspects, note }: AuthoredReview) {
  return {
    summary: summary[lang],
    points: mapValues(aspects, ({ point }) => point[lang]),
    note: note === null ? null : sourced(lang, note),
  }
}

function about(lang: Lang, content: Content): About {
  const { intro, sections } = content.about
  return {
    intro: intro.map((paragraph) => paragraph[lang]),
    sections: sections.map(({ id, heading, paragraphs }) => ({
      id,
      heading: heading[lang],
      paragraphs: paragraphs.map((paragraph) => paragraph[lang]),
    })),
  }
}

function sources(lang: Lang, content: Content): Sources {
  const entries = Object.entries(content.sources)
  return {
    // In the order in which the page shows them, so that Brotli finds the one in the other: half a kilobyte less.
    sources: sourceKinds.flatMap((kind) =>
      entries
        .filter(([, source]) => source.kind === kind)
        .map(([id, { url, outlet, about, date }]) => ({
          id,
          url: url === null ? null : readable(url),
          outlet,
          about: about[lang],
          date,
          kind,
        })),
    ),
  }
}

/** An address with percent-encoded letters beyond ASCII as themselves: half as long, and people can read it. */
function readable(url: string): string {
  return url.replace(/(?:%[89a-f][\da-f])+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return encoded
    }
  })
}

/** The same with a reason for each spelling: too much for any document but that of the character. */
function explainedName(lang: Lang, authored: AuthoredName): ExplainedName {
  const { spellings, ...rest } = name(lang, authored)
  const isLabel = authored.gloss !== undefined && rest.hangul === null
  return {
    ...rest,
    spellings: spellings.map((spelling, at) => {
      const earlier = spellings.slice(0, at).map(({ text }) => text)
      const reason =
        isLabel && at === 0
          ? labelSentence(lang)
          : spellingSentence(lang, explainSpelling(spelling.text, rest.hangul, earlier), rest.hangul)
      return { ...spelling, reason }
    }),
  }
}

function inBillingOrder(cast: Content['cast']): AuthoredCredit[] {
  return billings.flatMap((billing) => cast.filter((credit) => credit.billing === billing))
}

function newestFirst(content: Content): [string, AuthoredReview][] {
  return Object.entries(content.reviews).sort(
    // By code point, so that the order is the same on every machine.
    ([a, { date: dateA }], [b, { date: dateB }]) => compare(dateB ?? '', dateA ?? '') || compare(a, b),
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function person(content: Content, id: string) {
  const found = content.people[id]
  if (found === undefined) throw new Error(`unchecked content: no person "${id}"`)
  return found
}

function mapValues<K extends string, V, W>(
  record: Partial<Record<K, V>>,
  change: (value: V) => W,
): Partial<Record<K, W>> {
  return Object.fromEntries(
    Object.entries<V>(record as Record<K, V>).map(([key, value]) => [key, change(value)]),
  ) as Partial<Record<K, W>>
}
