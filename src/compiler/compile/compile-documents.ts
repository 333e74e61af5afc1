import type { AuthoredCredit, Content } from '../../schema/content.ts'
import type { About, Cast, Character, Documents, Index, SchemaName, Sources } from '../../schema/documents.ts'
import { sourceKinds } from '../../schema/vocabulary.ts'
import { compileFilm } from './compile-film.ts'
import { compileGlossary, compileMaking, termsOf } from './compile-making.ts'
import { compileCrewJob, personCompiler } from './compile-person.ts'
import { compileReplies, replyLevels } from './compile-replies.ts'
import { compileReviewBodies, compileReviews, newestFirst, pointsAbout, reviewHead } from './compile-reviews.ts'
import {
  compileDisagreements,
  compileOpening,
  compileStory,
  compileTie,
  levelsAbove0,
  levelsByCharacter,
} from './compile-story.ts'
import { explainedName } from './explained-name.ts'
import { filmShape } from './film-shape.ts'
import { type InLanguage, inLanguage } from './in-language.ts'
import { mapLayout } from './map-layout.ts'
import { readable } from './readable.ts'

type Compiled = { schema: SchemaName; document: Documents[keyof Documents] }

/** Path below `/api/v1/` → the document there and the name of its schema. In a fixed order, so that builds are byte-stable. */
export type CompiledDocuments = ReadonlyMap<string, Compiled>

/**
 * Checked content → every document of the API, with the language resolved. Pure: the same content gives the same
 * documents. Nothing above spoiler level 0 is in any document but `reviews/{level}.json`, `story/{level}.json` and
 * `replies/{page}/{level}.json`, which hold exactly their level.
 *
 * @param inbox where the form of a reply is posted to; null where fans cannot reply
 * @example compileDocuments(content).get('en/cast.json')?.document.credits.length // 36
 */
export function compileDocuments(content: Content, inbox: string | null = null): CompiledDocuments {
  const { languages, titles, updated } = content.film
  const map = mapLayout(content)
  const documents = new Map(languages.flatMap((lang) => documentsIn(inLanguage(lang, content), content, map)))
  const [title, other] = titles.own
  const index: Index = {
    title: other === undefined ? (title?.text ?? '') : `${title?.text} (${other.text})`,
    languages,
    licence: 'CC BY 4.0',
    updated,
    replies: inbox,
    // The build knows better: see `emit/site-version.ts`.
    version: 'development',
    documents: [...documents].map(([path, { schema }]) => ({ path, schema: `schema/${schema}.json` })),
  }
  return new Map([['index.json', { schema: 'index', document: index }], ...documents])
}

function documentsIn(t: InLanguage, content: Content, map: ReturnType<typeof mapLayout>): [string, Compiled][] {
  const { reviews, story, cast, people, vocabulary } = content
  const documents: [string, Compiled][] = []
  const add = (path: string, schema: SchemaName, document: Compiled['document']) =>
    documents.push([`${t.lang}/${path}.json`, { schema, document }])

  add('film', 'film', compileFilm(t, content))
  add('cast', 'cast', compileCast(t, content))
  const compileCharacter = characterCompiler(t, content)
  for (const credit of cast) add(`characters/${credit.id}`, 'character', compileCharacter(credit))
  const compilePerson = personCompiler(t, content)
  for (const id of Object.keys(people).sort()) add(`people/${id}`, 'person', compilePerson(id))
  if (Object.keys(reviews).length > 0) add('reviews', 'reviews', compileReviews(t, content))
  for (const level of levelsAbove0(Object.values(reviews))) {
    add(`reviews/${level}`, 'review-bodies', compileReviewBodies(t, content, level))
  }
  for (const [path, replies] of compileReplies(content)) add(path, 'replies', replies)
  const tellsMore = vocabulary.levels.length > 1 || Object.values(story).some((list) => list.length > 0)
  for (const level of tellsMore ? vocabulary.levels.keys() : []) {
    add(`story/${level}`, 'story', compileStory(t, content, map, level))
  }
  if (story.beats.length > 0) add('opening', 'opening', compileOpening(t, content))
  if (story.disagreements.length > 0) add('disagreements', 'disagreements', compileDisagreements(t, content))
  const { making, glossary } = filmShape(content).parts
  if (making) add('making', 'making', compileMaking(t, content))
  if (glossary) add('glossary', 'glossary', compileGlossary(t, content))
  add('sources', 'sources', compileSources(t, content))
  add('about', 'about', compileAbout(t, content))
  return documents
}

function compileCast(t: InLanguage, { cast, film }: Content): Cast {
  return t.withSources({
    credits: cast.map(({ id }) => t.credit(id)),
    crew: film.crew.map((job) => compileCrewJob(t, job)),
    crewRows: film.crewRows.map((row) => ({
      ...row,
      person: { id: row.person, ...t.name(t.person(row.person).name) },
    })),
    more: levelsAbove0(cast.flatMap(({ laterSides = [] }) => laterSides)),
  })
}

/** Makes the document of a character, with what it looks up gathered once. */
function characterCompiler(t: InLanguage, content: Content): (credit: AuthoredCredit) => Character {
  const { cast, characters, story } = content
  const levelsOf = levelsByCharacter(content)
  const repliesTo = replyLevels(content)
  const withLabel = Map.groupBy(cast, ({ character }) => character.credited)
  const scenesOf = Map.groupBy(
    story.beats
      .filter(({ level }) => level === 0)
      .flatMap(({ characters, ...beat }) => characters.map((character) => ({ character, beat }))),
    ({ character }) => character,
  )
  const ties = story.relationships.filter(({ level }) => level === 0)
  const tiesOf = Map.groupBy(
    ties.flatMap((tie) => [tie.from, tie.to].map((id) => ({ id, tie }))),
    ({ id }) => id,
  )
  const mentions = Map.groupBy(
    newestFirst(content).flatMap(([id, review]) => review.mentions.map((credit) => ({ credit, id, review }))),
    ({ credit }) => credit,
  )

  function neighbour(credit: AuthoredCredit | undefined) {
    if (credit === undefined) return null
    const { id, side } = credit
    return { id, name: t.creditName(id), performer: t.performerName(id), portrait: t.portrait(id), side }
  }

  return function compileCharacter(authored) {
    const { id } = authored
    const described = characters[id]
    const performer = t.person(authored.performer)
    const { previous, next } = t.neighbours(id)
    return t.withSources({
      ...t.credit(id),
      character: explainedName(t, authored.character),
      performer: { id: authored.performer, ...explainedName(t, performer.name) },
      summary: described === undefined ? null : t.sourced(described.summary),
      facts: t.facts(described?.facts ?? []),
      performerFacts: t.facts(performer.facts),
      alsoPlayedAs: (withLabel.get(authored.character.credited) ?? [])
        .filter((other) => other !== authored)
        .map((other) => ({ id: other.id, performer: t.performerName(other.id) })),
      relationships: (tiesOf.get(id) ?? []).map(({ tie }) => {
        const other = tie.from === id ? tie.to : tie.from
        return { ...compileTie(t, tie), other: { id: other, name: t.creditName(other), portrait: t.portrait(other) } }
      }),
      scenes: (scenesOf.get(id) ?? []).map(({ beat: { id, title, place } }) => ({
        id,
        title: t.text(title),
        place: t.text(place),
      })),
      carries: (described?.carries ?? []).filter(({ level }) => level === 0).map(t.sourced),
      terms: termsOf(t, content, authored),
      more: levelsOf(authored),
      reviews: (mentions.get(id) ?? []).map(({ id: reviewId, review }) => ({
        ...reviewHead(reviewId, review),
        points: review.level === 0 ? pointsAbout(t, id, review) : [],
      })),
      replies: repliesTo(`characters/${id}`),
      neighbours: { previous: neighbour(previous), next: neighbour(next) },
    })
  }
}

function compileAbout(t: InLanguage, { about: { intro, sections } }: Content): About {
  return {
    intro: intro.map(t.text),
    sections: sections.map(({ id, heading, paragraphs }) => ({
      id,
      heading: t.text(heading),
      paragraphs: paragraphs.map(t.text),
    })),
  }
}

function compileSources(t: InLanguage, content: Content): Sources {
  const byKind = Map.groupBy(Object.entries(content.sources), ([, { kind }]) => kind)
  return {
    // In the order in which the page shows them, so that Brotli finds the one in the other: half a kilobyte less.
    sources: sourceKinds.flatMap((kind) =>
      (byKind.get(kind) ?? []).map(([id, { url, level = 0, outlet, about, date }]) => ({
        id,
        // Everybody may read this list, so an address that gives something away is not in it.
        url: url === null || level > 0 ? null : readable(url),
        outlet,
        about: t.text(about),
        date,
        kind,
      })),
    ),
  }
}
