import type { Range } from './highlight.ts'

/**
 * Somebody to be found. `display` is the name as it is shown, `hangul` the name in Hangul where that is known, and
 * `aliases` are other spellings and other names.
 */
export type NamedEntry = { id: string; display: string; hangul: string | null; aliases: readonly string[] }

/**
 * What was found, and how:
 *
 * - `exact`: one of the entry's names, letter by letter
 * - `spelling`: a usual spelling of the name, of the given name or of its last syllable
 * - `prefix`: the beginning of one
 * - `sounds-like`: a rare spelling, or the beginning of one
 * - `typo`: one letter is wrong, or the layout of the keyboard was
 *
 * `written` says where the query stands letter by letter, from the beginning of a word or syllable on: in the name that is
 * `shown`, in an `alias`, or nowhere. `via` is for people to read: the name that matched, and what was typed where that is no part of it. The ranges say
 * what to mark, in UTF-16 offsets, in order and apart from each other.
 */
export type Match = {
  id: string
  tier: 'exact' | 'spelling' | 'prefix' | 'sounds-like' | 'typo'
  written: 'shown' | 'alias' | null
  via: string
  display: readonly Range[]
  hangul: readonly Range[]
}

/** Finds names in any spelling, the best match of each entry first. */
export type NameIndex = { search(query: string): readonly Match[] }
