import type { Score } from '../../schema/vocabulary.ts'

/**
 * A score as a figure with its sign, the minus typographic.
 *
 * @example scoreText(-1) // '−1'
 * @example scoreText(2) // '+2'
 */
export function scoreText(score: Score): string {
  if (score === 0) return '0'
  return score > 0 ? `+${score}` : `−${Math.abs(score)}`
}
