import { type Place, spellingsOf } from '../spellings/syllable-spellings.ts'
import { addSpelling, type LetterNode, letterTrie, type Part } from './letter-trie.ts'

/** The parts of all names, numbered as they come up, with the spellings of all of them. */
export type PartNumbers = {
  spellings: LetterNode
  /** The number of a part by its key, as in `NamePart`. */
  numberOf(key: string): Part
  /** Whether a part is a word that may be left out. */
  mayLeaveOut(part: Part): boolean
}

/**
 * Numbers parts, so that those which many names share are spelled and matched once.
 *
 * @example
 * const parts = partNumbers()
 * parts.numberOf('surname:임') // 0, again and again; its spellings are in parts.spellings by then
 */
export function partNumbers(): PartNumbers {
  const spellings = letterTrie()
  const numbers = new Map<string, Part>()
  const optional = new Set<Part>()

  function numberOf(key: string): Part {
    const known = numbers.get(key)
    if (known !== undefined) return known
    const part = numbers.size
    numbers.set(key, part)
    const [kind = '', text = ''] = key.split(':')
    if (kind === 'word') optional.add(part)
    if (kind === 'word' || kind === 'name') addSpelling(spellings, text, part, 0)
    else {
      for (const syllable of text.split('|')) {
        for (const [spelling, cost] of spellingsOf(syllable, kind as Place))
          addSpelling(spellings, spelling, part, cost)
      }
    }
    return part
  }

  return { spellings, numberOf, mayLeaveOut: (part) => optional.has(part) }
}
