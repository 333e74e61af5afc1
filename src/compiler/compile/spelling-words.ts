import type { Explanation, SpellingReason } from '../../names/explain/explain-spelling.ts'
import type { SyllableReason } from '../../names/explain/syllable-reasons.ts'

/**
 * The words for reasons in one language. They stand here and not among the messages, so that a page carries only those
 * of the reasons it gives.
 */
export type SpellingWords = {
  /** Of Hangul, and of what spells none. */
  alone: Partial<Record<SpellingReason, (name: NameToTell) => string>>
  /** Of a spelling as a whole, before anything is said of its syllables. */
  first: Partial<Record<SpellingReason, (name: NameToTell) => string>>
  /** Of the syllables that share a reason: one clause, the last of its sentence or not. */
  syllables: Record<SyllableReason, (syllables: SyllablesToTell, last: boolean) => string>
  betweenClauses: string
  /** Of a spelling that one system has all of. */
  system: Record<System, (withoutMarks: boolean) => string>
  /** The same name in Revised Romanisation. */
  revised(text: string): string
  /** Of a role that is described, so that no name is spelled. */
  label: string
}

/** `surnames` are those that are possible, the longer first; `leftOut` is the one that is not written. */
export type NameToTell = Explanation & {
  syllable: SyllablesToTell
  surnames: readonly string[]
  given: string
  leftOut: string
}
/** `hangul` is that of the first, `across` the same on the other side of the initial-sound law. */
export type SyllablesToTell = { written: readonly string[]; hangul: string; across: string; withoutMarks: boolean }
export type System = 'revised' | 'mccune-reischauer'
