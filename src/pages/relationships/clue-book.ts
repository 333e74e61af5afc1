import { film } from 'virtual:film'
import type { Credit, Story } from '../../schema/documents.ts'
import { billings } from '../../schema/vocabulary.ts'
import { asTold } from '../../state/as-told.ts'
import type { Clues } from './relationships-filter.ts'

/** One value of a clue: its key in the address, its words on the page, and whom it fits, by id. */
export type Clue = { key: string; label: string; fits: ReadonlySet<string> }

/** Everybody in the cast, and by what they can be found without a name, as far as the reader has seen the film. */
export type ClueBook = { credits: readonly Credit[] } & { [name in keyof Clues]: readonly Clue[] }

const clueNames = ['side', 'rank', 'carries', 'place'] as const

/**
 * Gathers ranks from the cast and, from the stories, sides, what people carry and where they appear. Keys are the same
 * in both languages and tell nothing: of a rank and a thing the id of the first who has it, of a place the number of
 * its first beat.
 *
 * @param stories one document a level, the lowest first
 * @example clueBook(credits, [trailer]).carries // [{ key: 'seo-yun.0.0', label: 'a showy coat …', fits: Set { 'seo-yun' } }, …]
 */
export function clueBook(credits: readonly Credit[], stories: readonly Story[]): ClueBook {
  const now = credits.map((credit) => asTold(credit, stories))
  return {
    credits: now.toSorted((a, b) => billings.indexOf(a.billing) - billings.indexOf(b.billing)),
    side: film.sides.map((side) => ({
      key: side,
      label: side,
      fits: new Set(now.flatMap((credit) => (credit.side === side ? [credit.id] : []))),
    })),
    rank: gather(
      credits.flatMap(({ id, rank }) => (rank === null ? [] : [{ key: id, label: withoutHangul(rank), ids: [id] }])),
    ),
    carries: gather(
      stories.flatMap(({ level, characters }) =>
        Object.entries(characters).flatMap(([id, { carries }]) =>
          carries.map(({ text }, index) => ({ key: `${id}.${level}.${index}`, label: text, ids: [id] })),
        ),
      ),
    ),
    place: gather(
      stories.flatMap(({ beats }) =>
        beats.map(({ order, place, characters }) => ({
          key: String(order),
          label: place,
          ids: characters.map(({ id }) => id),
        })),
      ),
    ),
  }
}

/** Everybody whom all clues fit, in billing order. */
export function fitting(book: ClueBook, clues: Clues): Credit[] {
  const chosen = clueNames.flatMap((name) => book[name].find(({ key }) => key === clues[name]) ?? [])
  return book.credits.filter(({ id }) => chosen.every(({ fits }) => fits.has(id)))
}

/**
 * How many each value of a clue would leave beside the other clues; under null, how many without it.
 *
 * @example countBy(book, noClues, 'side').get('family') // 5
 */
export function countBy(book: ClueBook, clues: Clues, name: keyof Clues): ReadonlyMap<string | null, number> {
  const others = fitting(book, { ...clues, [name]: null })
  const counts = book[name].map(({ key, fits }) => [key, others.filter(({ id }) => fits.has(id)).length] as const)
  return new Map<string | null, number>([[null, others.length], ...counts])
}

/** The clues without those of which nothing is told, or not yet: such an address shows nothing of them. */
export function toldClues<C extends Clues>(book: ClueBook, clues: C): C {
  const untold = clueNames.filter((name) => book[name].every(({ key }) => key !== clues[name]))
  return { ...clues, ...Object.fromEntries(untold.map((name) => [name, null])) }
}

/** One clue for each label, in the order in which they come. */
function gather(found: readonly { key: string; label: string; ids: readonly string[] }[]): Clue[] {
  const byLabel = Map.groupBy(found, ({ label }) => label)
  return [...byLabel].flatMap(([label, same]) => {
    const [first] = same
    return first === undefined ? [] : [{ key: first.key, label, fits: new Set(same.flatMap(({ ids }) => ids)) }]
  })
}

/** A list of choices cannot say that a part of it is Korean: “Major (소좌)” → “Major”. */
function withoutHangul(rank: string): string {
  return rank.replace(/ \(\p{Script=Hangul}+\)$/u, '')
}
