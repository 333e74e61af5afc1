import type { Beat, Motif, Story } from '../../schema/documents.ts'
import type { Level } from '../../schema/vocabulary.ts'

/** What comes back in the story, as far as it is told: its words, and the ids of the beats along which it runs. */
export type Thread = { id: string; title: string; items: readonly ThreadItem[]; beats: ReadonlySet<string> }
export type ThreadItem = Motif['items'][number]

/** The story up to a level, its documents put together. */
export type ToldStory = {
  level: Level
  /** The levels that have beats, the lowest first. */
  acts: readonly { level: Level; beats: readonly Beat[] }[]
  beats: readonly Beat[]
  threads: readonly Thread[]
  /** The outlets that any of the documents cites, by id. */
  sources: Story['sources']
}

/**
 * Puts documents of one level each, the lowest first, into one story. At least one.
 *
 * @example tellStory([trailer, firstAct]).beats.length // 11
 */
export function tellStory(stories: readonly Story[]): ToldStory {
  const motifs = Map.groupBy(
    stories.flatMap((story) => story.motifs),
    ({ id }) => id,
  )
  return {
    level: stories.at(-1)?.level ?? 0,
    acts: stories.filter(({ beats }) => beats.length > 0),
    beats: stories.flatMap((story) => story.beats),
    threads: [...motifs].map(([id, parts]) => threadOf(id, parts)),
    sources: Object.assign({}, ...stories.map((story) => story.sources)),
  }
}

/** Only the lowest document that tells of a motif has its title. */
function threadOf(id: string, parts: readonly Motif[]): Thread {
  const items = parts.flatMap((part) => part.items)
  return {
    id,
    title: parts.find(({ title }) => title !== null)?.title ?? id,
    items,
    beats: new Set(items.flatMap(({ beats }) => beats)),
  }
}
