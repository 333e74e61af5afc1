import type { Beat } from '../../schema/documents.ts'
import type { Thread, ToldStory } from './told-story.ts'

/** Whose beats are told in full, and along which thread; `null` for everybody's, and for none. */
export type StoryFilter = { who: string | null; motif: string | null }

export const everyBeat: StoryFilter = { who: null, motif: null }

/** As ids are written in content; whatever else stands in an address is nobody's. */
const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const longestId = 60

/**
 * The filter in a query string. Total: what cannot be an id becomes the default. Whether somebody of that id has been
 * told of yet is for `knownFilter` to say.
 *
 * @example parseStoryFilter(new URLSearchParams('who=kyu-nam&motif=The+Radio')) // { who: 'kyu-nam', motif: null }
 */
export function parseStoryFilter(params: URLSearchParams): StoryFilter {
  return { who: idIn(params.get('who')), motif: idIn(params.get('motif')) }
}

/**
 * The query string of a filter, defaults left out.
 *
 * @example serialiseStoryFilter({ who: 'kyu-nam', motif: 'radio' }) // '?who=kyu-nam&motif=radio'
 */
export function serialiseStoryFilter({ who, motif }: StoryFilter): string {
  const params = new URLSearchParams()
  if (who !== null) params.set('who', who)
  if (motif !== null) params.set('motif', motif)
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

/**
 * What a filter means in a story as far as it is told: a name that no beat of it has counts as none, so that an address
 * gives nothing away.
 *
 * @example knownFilter({ who: 'nobody', motif: null }, told) // { who: null, motif: null }
 */
export function knownFilter({ who, motif }: StoryFilter, { beats, threads }: ToldStory): StoryFilter {
  const isThere = beats.some(({ characters }) => characters.some((one) => one.id === who))
  const isLaid = threads.some((thread) => thread.id === motif && thread.beats.size > 0)
  return { who: isThere ? who : null, motif: isLaid ? motif : null }
}

/** The beats that a filter keeps, in the story's order. */
export function filterBeats({ beats, threads }: ToldStory, { who, motif }: StoryFilter): Beat[] {
  const thread = motif === null ? null : threads.find(({ id }) => id === motif)
  return beats.filter((beat) => has(beat, who) && (thread === null || thread?.beats.has(beat.id)))
}

/** Somebody of the story, and in how many beats they are beside the filter's thread. */
export type CountedPerson = Beat['characters'][number] & { count: number }

/** Everybody whom the beats have, those of most beats first, whatever the filter keeps of them. */
export function countByPerson(told: ToldStory, filter: StoryFilter): CountedPerson[] {
  const people = new Map(told.beats.flatMap(({ characters }) => characters.map((one) => [one.id, one])))
  const total = (id: string) => told.beats.filter((beat) => has(beat, id)).length
  return [...people.values()]
    .toSorted((a, b) => total(b.id) - total(a.id))
    .map((one) => ({ ...one, count: filterBeats(told, { ...filter, who: one.id }).length }))
}

/** The threads that lie along the path, with how many beats of the filter's person each has. */
export function countByThread(told: ToldStory, filter: StoryFilter): (Thread & { count: number })[] {
  return told.threads
    .filter(({ beats }) => beats.size > 0)
    .map((thread) => ({ ...thread, count: filterBeats(told, { ...filter, motif: thread.id }).length }))
}

function has({ characters }: Beat, who: string | null): boolean {
  return who === null || characters.some(({ id }) => id === who)
}

function idIn(text: string | null): string | null {
  return text !== null && text.length <= longestId && id.test(text) ? text : null
}
