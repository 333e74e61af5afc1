import type { Lang, Localised } from '../../src/languages/registry.ts'
import type { Content } from '../../src/schema/content.ts'
import type { Level } from '../../src/schema/vocabulary.ts'

type AuthoredText = { level: Level; text: Localised; home: string | null }

/**
 * Every text of one language that only levels above 0 tell, with the documents that may hold it: one for each level
 * that tells it (two beats may share a place), none for a fact of the film or of a performer.
 *
 * @example secretTexts(content, 'en').get('Reed field') // Set { 'en/story/2.json' }
 */
export function secretTexts(content: Content, lang: Lang): Map<string, ReadonlySet<string>> {
  const texts = authoredTexts(content)
  const open = new Set(texts.filter(({ level }) => level === 0).map(({ text }) => text[lang]))
  const secrets = new Map<string, Set<string>>()
  for (const { text, home } of texts) {
    if (open.has(text[lang])) continue
    const homes = secrets.get(text[lang]) ?? new Set()
    secrets.set(text[lang], home === null ? homes : homes.add(`${lang}/${home}`))
  }
  // What fans write is the same in every language of the site.
  for (const { page, level, text } of Object.values(content.replies)) {
    if (level === 0) continue
    const homes = content.film.languages.map((one) => `${one}/replies/${page}/${level}.json`)
    secrets.set(text, new Set([...(secrets.get(text) ?? []), ...homes]))
  }
  return secrets
}

/**
 * Every text that is written in the film's languages, wherever it is. The nearest `level` around it counts, so that a
 * field that the schema gains later is found without being named here.
 */
function authoredTexts({ story, reviews, replies: _, characters, sources, ...others }: Content): AuthoredText[] {
  // A motif's title shows from its lowest item on; a review's rating is a figure, and those are level 0.
  const motifs = story.motifs.map((motif) => ({ level: Math.min(...motif.items.map(({ level }) => level)), ...motif }))
  const ratings = Object.values(reviews).map(({ rating }) => rating)
  const bodies = Object.values(reviews).map((review) => ({ ...review, rating: null }))
  // What is about a character is also shown on that character's page, which has it from the story.
  const points = Object.values(reviews).map(({ level, aspects }) => ({
    level,
    aspects: Object.values(aspects).filter((one) => one?.about !== undefined),
  }))
  // What we say of a source is level 0; the level of a source is that of its address.
  const abouts = Object.values(sources).map(({ about }) => about)
  return [
    ...textsIn([others, ratings, abouts], 0, () => null),
    ...textsIn([{ ...story, motifs }, characters, points], 0, (level) => `story/${level}.json`),
    ...textsIn(bodies, 0, (level) => `reviews/${level}.json`),
  ]
}

function* textsIn(value: unknown, around: Level, homeOf: (level: Level) => string | null): Generator<AuthoredText> {
  if (value === null || typeof value !== 'object') return
  const level = 'level' in value ? (value.level as Level) : around
  if ('en' in value && typeof value.en === 'string') {
    yield { level, text: value as Localised, home: level === 0 ? null : homeOf(level) }
  } else {
    for (const child of Object.values(value)) yield* textsIn(child, level, homeOf)
  }
}
