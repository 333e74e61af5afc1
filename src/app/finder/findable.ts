import type { NamedEntry } from '../../names/search/match.ts'

/** What can be found, in the order in which equally good results stand. */
export const foundKinds = [
  'character',
  'performer',
  'crew',
  'page',
  'thing',
  'term',
  'scene',
  'motif',
  'place',
  'aspect',
  'review',
  'question',
  'fact',
  'outlet',
] as const
export type FoundKind = (typeof foundKinds)[number]

/** Something to be found: where it is, and what is said of it beside its name. */
export type Findable = {
  id: string
  kind: FoundKind
  /** Its address in the film's first language. */
  path: string
  name: NamedEntry
  /** What is told of it, sentence by sentence: searched after the names. */
  texts: readonly string[]
  detail: string | null
  portrait: string | null
}

/**
 * Something that is found by its name alone, until more is said of it.
 *
 * @example { ...findable('page', '/cast', '/cast', 'Cast', ['Actors']), detail: 'Everybody' }
 */
export function findable(
  kind: FoundKind,
  id: string,
  path: string,
  display: string,
  aliases: readonly string[] = [],
): Findable {
  const key = `${kind}/${id}`
  const name = { id: key, display, hangul: null, aliases }
  return { id: key, kind, path, name, texts: [], detail: null, portrait: null }
}
