import type { Stance } from '../../schema/vocabulary.ts'

/** What reviews come down to, from praise to criticism. */
export const verdicts = ['for', 'mixed', 'against'] as const
export type Verdict = (typeof verdicts)[number]

/** The colour of the text of each. */
export const verdictInks: Record<Verdict, string> = {
  for: 'text-accent',
  mixed: 'text-neutral',
  against: 'text-signal',
}

/**
 * What a stance comes down to.
 *
 * @example verdictOf('mixed-negative') // 'mixed'
 */
export function verdictOf(stance: Stance): Verdict {
  if (stance === 'positive') return 'for'
  return stance === 'negative' ? 'against' : 'mixed'
}
