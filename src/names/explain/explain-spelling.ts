import { type MilitaryRank, militaryRanks } from '../hangul/military-ranks.ts'
import { fold } from '../search/fold.ts'
import { alignSyllables } from '../search/highlight.ts'
import { letterPlaces, type Stretch, textParts } from '../search/letters.ts'
import { hangulReadings, isLongSurname, type NamePart, type Reading } from '../search/name-readings.ts'
import { type SyllableForm, type SyllableReason, southernForm, syllableForms } from './syllable-reasons.ts'

/** Why a name is written as it is. */
export type SpellingReason =
  | SyllableReason
  /** The given name stands before the surname. */
  | 'given-first'
  /** The surname is left out. */
  | 'given-only'
  /** The surname may have one syllable or two: 선우민. */
  | 'long-surname'
  /** A rank, which one language sets before the surname and the other behind it. */
  | 'rank'
  /** The letters of an earlier spelling; capitals, hyphens or spaces differ. */
  | 'signs'
  /** The letters of an earlier spelling, those of one word in another order. */
  | 'slip'
  /** Hangul of which nothing more is to be said. */
  | 'hangul'
  /** A wording in Korean is put into other words: 소총수, Rifleman. */
  | 'rendering'
  /** In Japanese. */
  | 'japanese'
  /** By no system and no custom: a free spelling, a translation, another name, a mistake. */
  | 'other'
  /** There is no Hangul to tell it by, so nothing is said. */
  | 'unknown'

/**
 * `written` is the stretch of the spelling; `revised` and `mccune` are what the two systems have for it, in small letters
 * and with marks.
 */
export type ExplainedSyllable = {
  hangul: string
  written: string
  revised: string
  mccune: string
  reason: SyllableReason
}

export type Explanation = {
  /**
   * Without repetitions, from the name as a whole to its syllables; never empty. Where one system has the whole name it
   * stands alone for the syllables.
   */
  reasons: readonly SpellingReason[]
  /** Those that are spelled, in the order of the Hangul; of Hangul the first, if the initial-sound law touches it. */
  syllables: readonly ExplainedSyllable[]
  /** What is spelled, as Revised Romanisation has it: surname first, a hyphen between the syllables of the given name. */
  revised: string | null
  /** The earlier spelling that this one varies. */
  like: string | null
  rank: (MilitaryRank & { hangul: string }) | null
}

/**
 * Says why a name is written so, from its Hangul alone. Where that is not known, nothing is guessed from the Latin
 * letters.
 *
 * @param written the spelling, Latin or Hangul
 * @param hangul the name as sources attest it in Hangul; null where none does
 * @param earlier spellings of the same name that are explained already
 * @example
 * explainSpelling('Gyu-nam Im', '김민준').reasons // ['given-first', 'revised']
 * explainSpelling('Koo Kyo-hwan', '구교환').syllables[1]
 * // { hangul: '교', written: 'Kyo', revised: 'gyo', mccune: 'kyo', reason: 'mccune-reischauer' }
 */
export function explainSpelling(written: string, hangul: string | null, earlier: readonly string[] = []): Explanation {
  if (/\p{Script=Hangul}/u.test(written)) return explainHangul(written.normalize('NFC'))
  const same = earlier.find((one) => fold(one) === fold(written))
  if (same !== undefined) return { ...explained(['signs']), like: same }
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(written)) return explained(['japanese'])
  const name = hangul?.normalize('NFC') ?? null
  const spelled = name === null ? null : (explainRank(written, name) ?? explainLatin(written, name))
  if (spelled !== null) return spelled
  const slip = earlier.find((one) => isSlip(written, one))
  if (slip !== undefined) return { ...explained(['slip']), like: slip }
  if (name === null) return explained(['unknown'])
  return explained([isOneWord(name) ? 'other' : 'rendering'])
}

function explained(reasons: readonly SpellingReason[]): Explanation {
  return { reasons: [...new Set(reasons)], syllables: [], revised: null, like: null, rank: null }
}

function isOneWord(name: string): boolean {
  return /^[가-힣]+$/.test(name)
}

function explainHangul(name: string): Explanation {
  const rank = rankOf(name)
  const first = name.charAt(0)
  const southern = isOneWord(name) ? southernForm(first) : null
  const reasons: SpellingReason[] = []
  if (isOpen(name)) reasons.push('long-surname')
  if (rank !== null) reasons.push('rank')
  if (southern === null) return { ...explained(reasons.length > 0 ? reasons : ['hangul']), rank }
  const reason = southern === first ? 'south' : 'north'
  const syllables = syllableForms([first], 'surname').flatMap((forms) => {
    const [form] = [...forms.values()]
    return form ? [{ hangul: first, written: first, revised: form.revised, mccune: form.mccune, reason } as const] : []
  })
  return { ...explained([...reasons, reason]), syllables, rank }
}

/** Whether a surname of one syllable and one of two would both leave a given name. */
function isOpen(name: string): boolean {
  return isOneWord(name) && name.length > 2 && isLongSurname(name.charAt(0), name.charAt(1))
}

function rankOf(name: string): Explanation['rank'] {
  const rank = militaryRanks.get(name.slice(1))
  return rank ? { ...rank, hangul: name.slice(1) } : null
}

/** Major Cha, 차소좌: only the surname is spelled. */
function explainRank(written: string, name: string): Explanation | null {
  const rank = rankOf(name)
  if (rank === null || !written.startsWith(`${rank.english} `)) return null
  const surname = explainLatin(written.slice(rank.english.length + 1), name.charAt(0))
  return surname && { ...surname, reasons: ['rank', ...surname.reasons], rank }
}

type Spelled = { at: number; stretch: Stretch; isMccune: boolean; syllable: ExplainedSyllable }

function explainLatin(written: string, name: string): Explanation | null {
  for (const readings of readingsBySurname(name)) {
    const spelled = spelledAlong(written, name, readings)
    if (spelled.length === 0) continue
    const inOrder = spelled.toSorted((a, b) => a.at - b.at)
    return {
      ...explained([...orderReasons(spelled, name), ...spellingReasons(inOrder)]),
      syllables: inOrder.map(({ syllable }) => syllable),
      revised: revisedName(inOrder, readings[0]?.parts ?? []),
    }
  }
  return null
}

/** The readings of a name with each surname that it may have, the longer first; a surname by itself is a name of one part. */
function readingsBySurname(name: string): Reading[][] {
  if (!isOneWord(name)) return []
  const parts = textParts(name)
  if (name.length === 1)
    return [[{ text: name, parts: parts.map((part) => ({ ...part, key: `surname:${name}` })), cost: 0 }]]
  const groups: Reading[][] = []
  for (const reading of hangulReadings({ text: name, parts })) {
    // The plain order comes first with each surname.
    if (reading.cost === 0) groups.push([])
    groups.at(-1)?.push(reading)
  }
  return groups
}

/** The syllables that a text spells, in the order of its letters; none where it does not spell the name. */
function spelledAlong(written: string, name: string, readings: readonly Reading[]): Spelled[] {
  const forms = formsByPlace(readings[0]?.parts ?? [], name)
  const places = letterPlaces(written)
  const aligned = alignSyllables(places, readings, ({ start }, from) =>
    [...(forms.get(start) ?? [])].flatMap(([text, { cost }]) =>
      places.letters.startsWith(text, from) ? [from + text.length, cost] : [],
    ),
  )
  return [...aligned].flatMap(([at, stretch]) => {
    const text = written.slice(stretch.start, stretch.end)
    const form = forms.get(at)?.get(fold(text))
    if (form === undefined) return []
    const { revised, mccune, isMccune } = form
    // Revised Romanisation has no marks.
    const reason = isMccune && hasMarks(text) ? 'mccune-reischauer' : form.reason
    return [{ at, stretch, isMccune, syllable: { hangul: name.charAt(at), written: text, revised, mccune, reason } }]
  })
}

function hasMarks(text: string): boolean {
  return /[\p{Mn}’']/u.test(text.normalize('NFD'))
}

function formsByPlace(parts: readonly NamePart[], name: string): Map<number, Map<string, SyllableForm>> {
  const places = (['surname', 'given'] as const).flatMap((place) => {
    const starts = parts.filter(({ key }) => key.startsWith(place)).map(({ start }) => start)
    const forms = syllableForms(
      starts.map((start) => name.charAt(start)),
      place,
    )
    return starts.map((start, index) => [start, forms[index] ?? new Map<string, SyllableForm>()] as const)
  })
  return new Map(places)
}

/** @param spelled in the order of the letters */
function orderReasons(spelled: readonly Spelled[], name: string): SpellingReason[] {
  const reasons: SpellingReason[] = []
  if (spelled.every(({ at }) => at > 0)) reasons.push('given-only')
  else if (spelled[0]?.at !== 0) reasons.push('given-first')
  if (isOpen(name)) reasons.push('long-surname')
  return reasons
}

/**
 * One system where it has all of the name, else every reason.
 *
 * @param spelled in the order of the Hangul
 */
function spellingReasons(spelled: readonly Spelled[]): SpellingReason[] {
  const reasons = spelled.map(({ syllable }) => syllable.reason)
  const north: SpellingReason[] = spelled.some(keepsRieul) ? ['north'] : []
  if (reasons.every((reason) => reason === 'revised')) return [...north, 'revised']
  return [...north, ...(spelled.every(({ isMccune }) => isMccune) ? (['mccune-reischauer'] as const) : reasons)]
}

/** Whether this is a surname with the ㄹ that the North keeps, written as such. */
function keepsRieul({ at, syllable: { hangul, written, reason } }: Spelled): boolean {
  const southern = southernForm(hangul)
  return at === 0 && southern !== null && southern !== hangul && reason !== 'south' && /^[rl]/i.test(written)
}

/** @param spelled in the order of the Hangul */
function revisedName(spelled: readonly Spelled[], parts: readonly NamePart[]): string {
  const surname = new Set(parts.filter(({ key }) => key.startsWith('surname')).map(({ start }) => start))
  const write = (some: readonly Spelled[], between: string) =>
    capitalised(some.map(({ syllable }) => syllable.revised).join(between))
  const family = write(
    spelled.filter(({ at }) => surname.has(at)),
    '',
  )
  const given = write(
    spelled.filter(({ at }) => !surname.has(at)),
    '-',
  )
  return [family, given].filter((part) => part !== '').join(' ')
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whether two spellings differ in the order of the letters of one word, and in nothing else. */
function isSlip(written: string, other: string): boolean {
  const words = written.split(' ').map(fold)
  const others = other.split(' ').map(fold)
  const different = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? ''] as const]))
  return (
    words.length === others.length && different.length === 1 && different.every(([a, b]) => sorted(a) === sorted(b))
  )
}

function sorted(word: string): string {
  return [...word].sort().join('')
}
