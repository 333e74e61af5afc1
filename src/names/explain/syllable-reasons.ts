import { acrossInitialSoundLaw, surnamesWithoutRieul } from '../hangul/initial-sound-law.ts'
import { splitSyllable } from '../hangul/jamo.ts'
import { fold } from '../search/fold.ts'
import { mccuneReischauer } from '../spellings/mccune-reischauer.ts'
import { revisedForms } from '../spellings/revised-romanisation.ts'
import { type Place, type Spellings, spellingsOf } from '../spellings/syllable-spellings.ts'

/** Why one syllable is written as it is. */
export type SyllableReason =
  /** As Revised Romanisation writes it, and perhaps McCune–Reischauer too. */
  | 'revised'
  /** As McCune–Reischauer writes it and Revised Romanisation does not. */
  | 'mccune-reischauer'
  /** As custom writes it, in passports above all, and neither system does: Koo, -hoon. */
  | 'habit'
  /** A custom of the South, whose Latin letters have the ㄹ that its Hangul has not: Lee for 이, Lim for 임. */
  | 'habit-with-rieul'
  /** With an l for the ㄹ that the North keeps: Li for 리. */
  | 'north'
  /** As the South spells its own form of a surname with ㄹ: Lee for 리. */
  | 'south'
  /** By no system and hardly any custom: Xa for 사. */
  | 'own'

/** One way to write a syllable, with what the two systems have for it: `mccune` with its marks. */
export type SyllableForm = {
  cost: number
  reason: SyllableReason
  revised: string
  mccune: string
  /** Whether this is what McCune–Reischauer has, but for the marks. */
  isMccune: boolean
}

/** From which cost on nobody would call a spelling customary. */
const costOfOwn = 2
const cost = { revised: 0, mccune: 0.1, habit: 0.5 }

/**
 * Every way to write the syllables of a surname or of a given name in Latin letters, folded, each with its reason. Of
 * several reasons Revised Romanisation goes first, then McCune–Reischauer.
 *
 * @example syllableForms(['교', '환'], 'given')[0]?.get('kyo')
 * // { cost: 0.1, reason: 'mccune-reischauer', revised: 'gyo', mccune: 'kyo', isMccune: true }
 */
export function syllableForms(syllables: readonly string[], place: Place): Map<string, SyllableForm>[] {
  const revised = revisedForms(syllables)
  const mccune = mccuneReischauer(syllables)
  return syllables.map((syllable, at) => {
    const ofRevised = revised[at] ?? []
    const ofMccune = [mccune[at] ?? '', ...byConvention(syllable, place)]
    const systems = { revised: ofRevised[0] ?? '', mccune: ofMccune.at(-1) ?? '' }
    const isMccune = (text: string) => ofMccune.some((one) => fold(one) === text)
    const forms = new Map<string, SyllableForm>()
    const spellings = spellingsOf(syllable, place)
    for (const [text, extra] of spellings) {
      if (!/^[a-z]+$/.test(text)) continue
      const reason = habitOf(syllable, place, text, customaryCost(syllable, text, spellings))
      forms.set(text, { ...systems, cost: cost.habit + extra, reason, isMccune: false })
    }
    for (const text of ofMccune.map(fold)) {
      forms.set(text, { ...systems, cost: cost.mccune, reason: 'mccune-reischauer', isMccune: true })
    }
    for (const text of ofRevised) {
      forms.set(text, { ...systems, cost: cost.revised, reason: 'revised', isMccune: isMccune(text) })
    }
    return forms
  })
}

/** The one surname that McCune–Reischauer writes against its own rules. */
function byConvention(syllable: string, place: Place): string[] {
  return place === 'surname' && syllable === '이' ? ['yi'] : []
}

function habitOf(syllable: string, place: Place, text: string, customary: number): SyllableReason {
  const southern = place === 'surname' ? southernForm(syllable) : null
  const writesRieul = /^[rl]/.test(text)
  if (southern !== null && southern !== syllable) {
    if (spellingsOf(southern, place).get(text) === 0) return 'south'
    if (customary < costOfOwn) return writesRieul ? 'north' : 'south'
  }
  if (customary >= costOfOwn) return 'own'
  return southern !== null && writesRieul ? 'habit-with-rieul' : 'habit'
}

/** What a spelling costs, where the w that custom sets before u costs nothing in any syllable: Woo, Wook, Woong. */
function customaryCost(syllable: string, text: string, spellings: Spellings): number {
  const { onset, vowel } = splitSyllable(syllable) ?? {}
  const bare = onset === 'ㅇ' && vowel === 'ㅜ' ? text.replace(/^w/, '') : text
  return Math.min(...[text, bare].map((one) => spellings.get(one) ?? Number.POSITIVE_INFINITY))
}

/**
 * A surname that the initial-sound law touches, as the South writes it; null for any other.
 *
 * @example southernForm('리') // '이'
 * @example southernForm('임') // '임'
 * @example southernForm('남') // null
 */
export function southernForm(surname: string): string | null {
  const form = splitSyllable(surname)?.onset === 'ㄹ' ? acrossInitialSoundLaw(surname) : surname
  return form !== null && surnamesWithoutRieul.includes(form) ? form : null
}
