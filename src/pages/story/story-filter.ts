import type { Beat } from '../../schema/documents.ts'
import { addressCodec, key } from '../../state/address-codec.ts'
import type { Thread, ToldStory } from './told-story.ts'

/** Whose beats are told in full, and along which thread; `null` for everybody's, and for none. */
export type StoryFilter = { who: string | null; motif: string | null }

/** The filter of the story in the address. Whether somebody of an id is known yet is for `knownFilter` to say. */
export const storyAddress = addressCodec<StoryFilter>({ who: key('who'), motif: key('motif') })

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
