import type { Lang } from '../../languages/registry.ts'
import type { ExplainedSyllable, Explanation } from '../../names/explain/explain-spelling.ts'
import type { SyllableReason } from '../../names/explain/syllable-reasons.ts'
import { acrossInitialSoundLaw } from '../../names/hangul/initial-sound-law.ts'
import type { NameToTell, SpellingWords, SyllablesToTell, System } from './spelling-words.ts'
import { words as german } from './spelling-words-de.ts'
import { words as english } from './spelling-words-en.ts'
import { words as korean } from './spelling-words-ko.ts'

const wordsIn: Readonly<Record<Lang, SpellingWords>> = { en: english, ko: korean, de: german }
const clauseOrder: readonly SyllableReason[] = [
  'north',
  'south',
  'habit-with-rieul',
  'mccune-reischauer',
  'habit',
  'own',
  'revised',
]

/**
 * An explanation in a sentence or two.
 *
 * @param hangul of the name; null where no source has any
 * @example spellingSentence('en', explainSpelling('Kim Min-jun', '김민준'), '김민준')
 * // 'All in McCune–Reischauer. Revised Romanisation: Gim Min-jun.'
 */
export function spellingSentence(lang: Lang, explanation: Explanation, hangul: string | null): string {
  const words = wordsIn[lang]
  const { reasons, syllables, revised, rank } = explanation
  const name = nameToTell(explanation, hangul ?? '')
  if (revised === null) return reasons.map((reason) => words.alone[reason]?.(name) ?? '').join(' ')

  const order = reasons.find((reason) => reason in words.first)
  const sentences = order === undefined ? [] : [words.first[order]?.(name) ?? '']
  const given = clauseOrder.filter((reason) => reasons.includes(reason))
  const system = rank === null ? onlySystem(given.filter((reason) => reason !== 'north')) : null
  // Where some syllables are remarkable, the revised form at the end says the rest.
  const remarkable = given.filter((reason) => reason !== (system ?? 'revised'))
  const clauses = (remarkable.length === 0 && system === null ? given : remarkable).map((reason, at, all) => {
    const some = reason === 'north' ? syllables.slice(0, 1) : syllables.filter((one) => one.reason === reason)
    return words.syllables[reason](syllablesToTell(some), at === all.length - 1)
  })
  if (clauses.length > 0) sentences.push(`${clauses.join(words.betweenClauses)}.`)
  if (system !== null) sentences.push(words.system[system](lacksMarks(syllables)))
  if (syllables.some(({ reason }) => reason !== 'revised')) sentences.push(words.revised(revised))
  return sentences.join(' ')
}

/** What is said of a role that is described, so that no name is spelled. */
export function labelSentence(lang: Lang): string {
  return wordsIn[lang].label
}

function onlySystem([only, ...others]: readonly SyllableReason[]): System | null {
  return others.length === 0 && (only === 'revised' || only === 'mccune-reischauer') ? only : null
}

function nameToTell(explanation: Explanation, hangul: string): NameToTell {
  const { reasons, syllables } = explanation
  return {
    ...explanation,
    syllable: syllablesToTell(syllables.slice(0, 1)),
    surnames: reasons.includes('long-surname') ? [hangul.slice(0, 2), hangul.slice(0, 1)] : [],
    given: hangul.slice(2),
    leftOut: hangul.slice(0, hangul.length - syllables.length),
  }
}

function syllablesToTell(syllables: readonly ExplainedSyllable[]): SyllablesToTell {
  const hangul = syllables[0]?.hangul ?? ''
  return {
    written: syllables.map(({ written }) => written),
    hangul,
    across: acrossInitialSoundLaw(hangul) ?? '',
    withoutMarks: lacksMarks(syllables),
  }
}

function lacksMarks(syllables: readonly ExplainedSyllable[]): boolean {
  return syllables.some(({ written, mccune }) => !/^[a-z]*$/.test(mccune) && /^[a-z]*$/i.test(written))
}
