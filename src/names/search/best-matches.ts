import type { Match, NameIndex } from './match.ts'
import { type Doubt, doubtOf, tiers } from './match-doubt.ts'

/** A match, and why it may be none; `doubt` is null if it is certain. */
export type BestMatch = { match: Match; doubt: Doubt | null }

/**
 * What an index finds, best first: whole names, then those that are shown as they are typed, then by the kind of match
 * and the caller's order. Guesses count only if nothing surer is found.
 *
 * @param placeOf where an entry is in the caller's order, by its id: of two whose names begin alike, the lead is meant
 * more often
 * @param count how many places there are
 * @param isWritten whether the caller has found the text as it is written, which is surer than any guess
 * @example bestMatches(index, 'gyunam', { placeOf, count: 36, isWritten: false })[0]?.match.id
 */
export function bestMatches(
  index: NameIndex,
  text: string,
  { placeOf, count, isWritten }: { placeOf: (id: string) => number; count: number; isWritten: boolean },
): BestMatch[] {
  const rank = ({ match: { id, tier, written } }: BestMatch) => {
    const kind = tiers.indexOf(tier) + (tier === 'exact' || written === 'shown' ? 0 : tiers.length)
    return kind * count + placeOf(id)
  }
  const matches = index
    .search(text)
    .map((match) => ({ match, doubt: doubtOf(match, text) }))
    .sort((a, b) => rank(a) - rank(b))
  const isSure = isWritten || matches.some(({ doubt }) => doubt === null)
  return isSure ? matches.filter(({ doubt }) => doubt === null) : matches
}
