import type { Beat, Cast, Disagreements, Story } from '../../schema/documents.ts'
import type { FilmPart } from '../../schema/film-shape.ts'
import { pagePath } from '../pages.ts'
import { type Findable, findable } from './findable.ts'
import type { FinderWords } from './words-en.ts'

type Parts = Readonly<Record<FilmPart, boolean>>

/**
 * What the story tells as far as the reader has seen it: what people carry, scenes, what comes back and places. Each
 * leads to a page that the film has.
 *
 * @param stories one document a level, the lowest first
 * @param cast null while it has not come: things then lead to their characters all the same, without name and portrait
 * @example findableStory([trailer], cast, parts, words).find(({ kind }) => kind === 'thing')?.path // '/characters/min-jun'
 */
export function findableStory(
  stories: readonly Story[],
  cast: Cast | null,
  parts: Parts,
  words: FinderWords,
): Findable[] {
  const beats = parts.story ? stories.flatMap((story) => story.beats) : []
  return [
    ...things(stories, cast, parts),
    ...beats.map((beat) => sceneOf(beat, cast)),
    ...(parts.story ? motifs(stories, words) : []),
    ...(parts.relationships ? places(beats, words) : []),
  ]
}

const sceneAddress = ({ id }: Beat) => `${pagePath('story')}#beat-${id}`

/** A filter of *Who was that?*; keys are those of `pages/relationships/clue-book.ts`. */
const clueAddress = (clue: 'carries' | 'place', key: string) =>
  `${pagePath('relationships')}?${clue}=${encodeURIComponent(key)}#who-was-that`

/** A thing of one character leads to that character, one of several to all who have it. */
function things(stories: readonly Story[], cast: Cast | null, parts: Parts): Findable[] {
  const carried = stories.flatMap(({ level, characters }) =>
    Object.entries(characters).flatMap(([id, { carries }]) =>
      carries.map(({ text }, at) => ({ id, text, key: `${id}.${level}.${at}` })),
    ),
  )
  return [...Map.groupBy(carried, ({ text }) => text)].flatMap(([text, same]) => {
    const [first] = same
    if (first === undefined) return []
    const credits = same.flatMap(({ id }) => cast?.credits.find((credit) => credit.id === id) ?? [])
    const leadsToOne = same.length === 1 || !parts.relationships
    const path = leadsToOne ? pagePath('character', { slug: first.id }) : clueAddress('carries', first.key)
    return [
      {
        ...findable('thing', first.key, path, text),
        texts: credits.flatMap(({ character, performer }) => [character.display, performer.display]),
        detail: credits.map(({ character }) => character.display).join(', ') || null,
        portrait: credits[0]?.portrait ?? null,
      },
    ]
  })
}

/** A scene is found by its title, and also by what happens, where, and who is there, under both of their names. */
function sceneOf(beat: Beat, cast: Cast | null): Findable {
  const { id, title, text, place, claims, note, characters } = beat
  const people = characters.flatMap(({ id, name }) => [
    name,
    cast?.credits.find((credit) => credit.id === id)?.performer.display ?? '',
  ])
  return {
    ...findable('scene', id, sceneAddress(beat), title),
    texts: [text, place, ...claims.map((claim) => claim.text), note ?? '', people.join(', ')],
    detail: place,
  }
}

/** Only the lowest document that tells of a motif has its title. What lies along no scene stands below the story. */
function motifs(stories: readonly Story[], words: FinderWords): Findable[] {
  const parts = Map.groupBy(
    stories.flatMap((story) => story.motifs),
    ({ id }) => id,
  )
  return [...parts].flatMap(([id, same]) => {
    const title = same.find((one) => one.title !== null)?.title
    if (title == null) return []
    const items = same.flatMap((one) => one.items)
    const scenes = new Set(items.flatMap(({ beats }) => beats)).size
    const address = `${pagePath('story')}${scenes > 0 ? `?motif=${encodeURIComponent(id)}` : '#threads'}`
    return [
      {
        ...findable('motif', id, address, title),
        texts: items.map(({ text }) => text),
        detail: scenes > 0 ? words.scenes(scenes) : null,
      },
    ]
  })
}

function places(beats: readonly Beat[], words: FinderWords): Findable[] {
  return [...Map.groupBy(beats, ({ place }) => place)].flatMap(([place, same]) => {
    const people = new Set(same.flatMap(({ characters }) => characters.map(({ id }) => id)))
    const [first] = same
    if (first === undefined || people.size === 0) return []
    const key = String(first.order)
    return [{ ...findable('place', key, clueAddress('place', key), place), detail: words.people(people.size) }]
  })
}

/** On what sources disagree, as far as the reader has seen the film. */
export function findableQuestions(documents: readonly (Pick<Disagreements, 'disagreements'> | null)[]): Findable[] {
  return documents.flatMap((document) =>
    (document?.disagreements ?? []).map(({ id, topic, text, claims }) => ({
      ...findable('question', id, `${pagePath('disagreements')}#${id}`, topic),
      texts: [text, ...claims.map((claim) => claim.text)],
    })),
  )
}
