import { fold } from './fold.ts'

type Named = { id: string; display: string; spellings: readonly string[] }

const most = 3
/** Shared pairs of letters, from 0 to 1, below which two texts are not alike. */
const alike = 0.4

/**
 * The names that look most like what was asked, best first, at most three; none where nothing is alike.
 *
 * @example nearestNames('min-jum', [{ id: 'min-jun', display: 'Kim Min-jun', spellings: ['Kim Min-jun'] }]) // [that]
 */
export function nearestNames<N extends Named>(asked: string, names: readonly N[]): N[] {
  const pairs = letterPairs(asked)
  return names
    .map((name) => ({ name, likeness: Math.max(0, ...name.spellings.map((one) => likeness(pairs, letterPairs(one)))) }))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ name }) => name)
}

/** Sørensen–Dice over pairs of neighbouring letters: 1 for the same, 0 for nothing shared. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size)
}

/** Korean syllables are taken apart into letters first, so that one wrong letter does not cost a syllable. */
function letterPairs(text: string): Set<string> {
  const letters = [...fold(text).normalize('NFD')]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}
