import { type Syllable, splitSyllable } from '../hangul/jamo.ts'
import { finalSounds, mccuneOnsets, mccuneVoiced, mccuneVowels } from './romanisation-tables.ts'

/** After these sounds ㄱ ㄷ ㅂ ㅈ are voiced, after l ㄱ and ㅂ alone. */
const voicing = ['', 'n', 'm', 'ng']
/** What a final sound becomes before ㄴ, ㅁ and ㄹ. */
const nasals: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' }

/**
 * How McCune–Reischauer writes a surname or a given name, syllable by syllable, with its marks. It writes what is
 * heard, so that consonants change between the syllables.
 *
 * @param syllables of the surname or of the given name, never both: nothing passes between them
 * @returns `''` for what is no syllable
 * @example mccuneReischauer(['현', '상']) // ['hyŏn', 'sang']
 * @example mccuneReischauer(['대', '중']) // ['tae', 'jung']: ㅈ is voiced within a word
 * @example mccuneReischauer(['극', '렬']) // ['kŭng', 'nyŏl']
 */
export function mccuneReischauer(syllables: readonly string[]): string[] {
  const split = syllables.map(splitSyllable)
  return split.map((syllable, at) => {
    if (syllable === null) return ''
    const vowel = mccuneVowels.get(syllable.vowel) ?? ''
    return onsetAfter(syllable, split[at - 1] ?? null) + vowel + codaBefore(syllable.coda, split[at + 1] ?? null)
  })
}

function onsetAfter({ onset, vowel }: Syllable, before: Syllable | null): string {
  const usual = mccuneOnsets.get(onset) ?? ''
  if (onset === 'ㅅ' && vowel === 'ㅟ') return 'sh'
  if (before === null) return usual
  const sound = finalSounds.get(before.coda) ?? ''
  if (onset === 'ㄹ') return sound === '' ? 'r' : sound === 'n' || sound === 'l' ? 'l' : 'n'
  if (onset === 'ㄴ' && sound === 'l') return 'l'
  const voiced = voicing.includes(sound) || (sound === 'l' && (onset === 'ㄱ' || onset === 'ㅂ'))
  return (voiced ? mccuneVoiced.get(onset) : undefined) ?? usual
}

function codaBefore(coda: string, after: Syllable | null): string {
  const sound = finalSounds.get(coda) ?? ''
  if (after === null || sound === '') return sound
  if (after.onset === 'ㅇ') return coda === 'ㅇ' ? sound : (mccuneVoiced.get(coda) ?? linkedOf(coda) ?? sound)
  if ('ㄴㅁㄹ'.includes(after.onset)) return sound === 'n' && after.onset === 'ㄹ' ? 'l' : (nasals[sound] ?? sound)
  if (sound === 'l' && after.onset === 'ㅎ') return 'r'
  if (sound === 't' && after.onset === 'ㅅ') return 's'
  // Keeps n and g apart from ng.
  return sound === 'n' && after.onset === 'ㄱ' ? 'n’' : sound
}

/** A coda that passes over to the vowel behind it sounds like the onset; ㄹ is an r then, as between vowels. */
function linkedOf(coda: string): string | undefined {
  return coda === 'ㅎ' ? '' : mccuneOnsets.get(coda)
}
