import { acrossInitialSoundLaw } from '../hangul/initial-sound-law.ts'
import { jamoOf, type Syllable, splitSyllable } from '../hangul/jamo.ts'
import { codas, confusedJamo, givens, onsets, surnames, vowels } from './spelling-tables.ts'

/** Where in a name a syllable stands. */
export type Place = 'surname' | 'given'
/** Spellings with their costs: 0 for the usual ones, more for rarer ones. */
export type Spellings = Map<string, number>

/** Spellings that cost more are too far from the syllable to be meant. */
const highestCost = 4
const costOfInitialOnly = 1
const costOfConfusion = 1
const costOfCrossing = { surname: 1, given: 2 }

/**
 * Every way to type a syllable: in Latin letters, in jamo, and by its initial consonant (초성) alone; also as on the
 * other side of the initial-sound law.
 *
 * @example spellingsOf('임', 'surname') // Map { 'lim' → 0, 'im' → 0, 'yim' → 1, …, 'ㅇㅣㅁ' → 0, 'ㅇ' → 1, 'ㄹㅣㅁ' → 1 }
 */
export function spellingsOf(character: string, place: Place): Spellings {
  const spellings = ownSpellings(character, place)
  const other = acrossInitialSoundLaw(character)
  if (other !== null) {
    for (const [text, cost] of ownSpellings(other, place)) keepCheapest(spellings, text, cost + costOfCrossing[place])
  }
  return spellings
}

function ownSpellings(character: string, place: Place): Spellings {
  const spellings: Spellings = new Map()
  const syllable = splitSyllable(character)
  if (syllable === null) return spellings
  const whole = (place === 'surname' ? surnames : givens)[character]
  for (const [text, cost] of readLine(whole)) keepCheapest(spellings, text, cost)
  for (const [text, cost] of latinSpellings(syllable)) keepCheapest(spellings, text, cost)
  for (const [text, cost] of jamoSpellings(syllable)) keepCheapest(spellings, text, cost)
  keepCheapest(spellings, syllable.onset, costOfInitialOnly)
  return spellings
}

function latinSpellings({ onset, vowel, coda }: Syllable): [string, number][] {
  const plain = product(readLine(onsets[onset]), readLine(vowels[vowel]), codaSpellings(coda))
  return plain.flatMap(([text, cost]): [string, number][] => {
    // S before i sounds like sh, and it is written either way.
    if (onset === 'ㅅ' && text.startsWith('shi')) return [[text, 0]]
    return text.startsWith('hw')
      ? [
          [text, cost],
          [`wh${text.slice(2)}`, cost + 1],
        ]
      : [[text, cost]]
  })
}

function codaSpellings(coda: string): [string, number][] {
  if (coda === '') return [['', 0]]
  return Object.entries(codas).flatMap(([alike, line]) => (alike.includes(coda) ? readLine(line) : []))
}

function jamoSpellings({ onset, vowel, coda }: Syllable): [string, number][] {
  return product(confusable(onset), confusable(vowel), [[jamoOf(coda), 0]])
}

function confusable(letter: string): [string, number][] {
  const alike = confusedJamo.find((letters) => letters.includes(letter)) ?? letter
  return [...alike].map((other) => [jamoOf(other), other === letter ? 0 : costOfConfusion])
}

function product(...choices: [string, number][][]): [string, number][] {
  let texts: [string, number][] = [['', 0]]
  for (const next of choices) {
    texts = texts.flatMap(([text, cost]) => next.map(([more, extra]): [string, number] => [text + more, cost + extra]))
  }
  return texts.filter(([, cost]) => cost <= highestCost)
}

/** A line of a table, `'g k / gh'`, as spellings with costs. */
function readLine(line = ''): [string, number][] {
  return line
    .split('/')
    .flatMap((group, cost) =>
      (group.match(/\S+/g) ?? []).map((text): [string, number] => [text.replace('-', ''), cost]),
    )
}

function keepCheapest(spellings: Spellings, text: string, cost: number): void {
  if (text !== '' && cost <= highestCost && cost < (spellings.get(text) ?? Number.POSITIVE_INFINITY)) {
    spellings.set(text, cost)
  }
}
