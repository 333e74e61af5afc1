import { bestMatches } from '../names/search/best-matches.ts'
import { fold } from '../names/search/fold.ts'
import type { Match, NamedEntry } from '../names/search/match.ts'
import type { Doubt } from '../names/search/match-doubt.ts'
import { createNameIndex } from '../names/search/name-index.ts'
import { writtenRanges } from '../names/search/written-ranges.ts'
import type { Credit, Name } from '../schema/documents.ts'
import { billings } from '../schema/vocabulary.ts'
import { type FindableCredit, writtenTest } from './cast-filter.ts'

/** Why a credit was found. What to say of it is worked out when a card asks. */
export type CreditMatch = { doubt: Doubt | null; explain: () => Explanation }

export type Explanation = {
  /** The text that matched, where marks alone do not tell: "구교환 ← rnrysghks". */
  via: string | null
  /** The ranges to mark, by the text they stand in. */
  marks: ReadonlyMap<string, Match['display']>
}

/** The credits that a text finds, by their ids, best first; null where the text holds no letter. */
export type CreditSearch = (text: string) => ReadonlyMap<string, CreditMatch> | null

const roles = ['character', 'performer'] as const
type Role = (typeof roles)[number]

/**
 * Makes the search over characters and performers in any spelling, and over ranks and units as they are written.
 * Guesses count only where nothing surer is found.
 *
 * @example creditSearch(all)('minjoon')?.get('min-jun')?.marks.get('Kim Min-jun') // [[4, 11]]
 */
export function creditSearch(all: readonly FindableCredit[]): CreditSearch {
  const credits = new Map(all.map(({ credit }) => [credit.id, credit]))
  const index = createNameIndex(all.flatMap(({ credit }) => roles.map((role) => entryOf(credit, role))))

  const placeOf = (key: string) => billings.indexOf(credits.get(idOf(key))?.billing ?? 'minor')

  return function search(text) {
    if (fold(text) === '') return null
    const written = all.filter(writtenTest(text))
    const matches = bestMatches(index, text, { placeOf, count: billings.length, isWritten: written.length > 0 })
    const found = new Map<string, CreditMatch>()
    for (const { match, doubt } of matches) {
      const id = idOf(match.id)
      const credit = credits.get(id)
      if (credit === undefined || found.has(id)) continue
      const ofCredit = matches.flatMap((one) => (one.doubt === doubt ? [one.match] : []))
      found.set(id, { doubt, explain: () => explain(credit, text, doubt, ofCredit) })
    }
    for (const { credit } of written) {
      if (found.has(credit.id)) continue
      found.set(credit.id, { doubt: null, explain: () => explain(credit, text, null, []) })
    }
    return found
  }
}

function explain(credit: Credit, text: string, doubt: Doubt | null, matches: readonly Match[]): Explanation {
  const own = roles.map((role) => matches.find(({ id }) => id === keyOf(credit, role)))
  const marks = new Map(roles.flatMap((role, at) => marksOf(credit[role], own[at], text)))
  if (doubt === null && marks.size > 0) return { via: null, marks }
  return { via: own.find((match) => match !== undefined)?.via ?? writtenElsewhere(credit, text), marks }
}

function keyOf({ id }: Credit, role: Role): string {
  return `${role} ${id}`
}

function idOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1)
}

function entryOf(credit: Credit, role: Role): NamedEntry {
  const { credited, hangul, rendering, spellings } = credit[role]
  const aliases = [...(rendering === null ? [] : [rendering]), ...spellings.map(({ text }) => text)]
  return { id: keyOf(credit, role), display: credited, hangul, aliases }
}

/** The marks of each text that may show a name: what the match says of it, or else where the query is written in it. */
function marksOf(
  { credited, hangul, rendering }: Name,
  match: Match | undefined,
  text: string,
): [string, Match['display']][] {
  const all: [string | null, Match['display'] | undefined][] = [
    [credited, match?.display],
    [hangul, match?.hangul],
    [rendering, undefined],
  ]
  return all.flatMap(([shown, ranges]) => {
    if (shown === null) return []
    const marks = ranges ?? writtenRanges(shown, text)
    return marks.length === 0 ? [] : [[shown, marks]]
  })
}

/** The text that a credit was found by where that is none of the names on its card: another spelling, rank or unit. */
function writtenElsewhere({ character, performer, rank, unit }: Credit, text: string): string | null {
  const spellings = [...character.spellings, ...performer.spellings].map((spelling) => spelling.text)
  return [...spellings, rank ?? '', unit ?? ''].find((one) => writtenRanges(one, text).length > 0) ?? null
}
