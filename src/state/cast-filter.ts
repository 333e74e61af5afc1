import { film } from 'virtual:film'
import type { Lang } from '../languages/registry.ts'
import { fold } from '../names/search/fold.ts'
import type { Credit } from '../schema/documents.ts'
import { type Billing, billings, type Side } from '../schema/vocabulary.ts'
import { addressCodec, choice, oneOf, text } from './address-codec.ts'

export const castSorts = ['billing', 'listed', 'character', 'performer'] as const
export type CastSort = (typeof castSorts)[number]

export type CastFilter = { text: string; side: Side | null; billing: Billing | null; sort: CastSort }

/** The filter of the cast in the address. */
export const castAddress = addressCodec<CastFilter>({
  text: text('q'),
  side: oneOf('side', film.sides),
  billing: oneOf('billing', billings),
  sort: choice('sort', castSorts),
})

/** A credit with the folded texts in which it can be found, made once for a list. */
export type FindableCredit = { credit: Credit; texts: readonly string[] }

/**
 * Makes credits findable by character, performer, every spelling of both, Hangul, rank and unit.
 *
 * @example findable([minJun])[0].texts.includes('kimminjun') // true
 */
export function findable(credits: readonly Credit[]): readonly FindableCredit[] {
  return credits.map((credit) => {
    const { character, performer, rank, unit } = credit
    const names = [character, performer].flatMap(({ rendering, spellings }) => [
      rendering ?? '',
      ...spellings.map(({ text }) => text),
    ])
    return { credit, texts: [...names, rank ?? '', unit ?? ''].map(fold) }
  })
}

/** Credits that a text finds, by their ids, best first. Without it the text is looked for as it is written. */
export type FoundCredits = { has(id: string): boolean; keys(): Iterable<string> }

/** The credits that a filter keeps, in its order; those that a text finds with the best match first. */
export function filterCast(
  all: readonly FindableCredit[],
  filter: CastFilter,
  lang: Lang,
  found: FoundCredits | null = null,
): Credit[] {
  const kept = sortCast(keptCredits(all, filter, found), filter.sort, lang)
  return found === null ? kept : bestFirst(kept, filter, found)
}

/** Puts the best matches first where no order has been chosen; the rest stays as it is. */
export function bestFirst(credits: readonly Credit[], { sort }: CastFilter, found: FoundCredits): Credit[] {
  if (sort !== castAddress.initial.sort) return [...credits]
  const places = new Map([...found.keys()].map((id, place) => [id, place]))
  const place = ({ id }: Credit) => places.get(id) ?? places.size
  return credits.toSorted((a, b) => place(a) - place(b))
}

/** The credits that a filter keeps, in listed order. */
export function keptCredits(
  all: readonly FindableCredit[],
  filter: CastFilter,
  found: FoundCredits | null = null,
): Credit[] {
  const fitsText = textTest(filter.text, found)
  return all
    .filter((one) => fitsText(one) && fitsSide(one, filter.side) && fitsBilling(one, filter.billing))
    .map(({ credit }) => credit)
}

/** How many credits each side would keep beside the filter's text and billing. */
export function countBySide(
  all: readonly FindableCredit[],
  filter: CastFilter,
  found: FoundCredits | null = null,
): ReadonlyMap<Side | null, number> {
  const fitsText = textTest(filter.text, found)
  const kept = all.filter((one) => fitsText(one) && fitsBilling(one, filter.billing))
  return countBy(kept, film.sides, ({ credit }) => credit.side)
}

/** How many credits each billing group would keep beside the filter's text and side. */
export function countByBilling(
  all: readonly FindableCredit[],
  filter: CastFilter,
  found: FoundCredits | null = null,
): ReadonlyMap<Billing | null, number> {
  const fitsText = textTest(filter.text, found)
  const kept = all.filter((one) => fitsText(one) && fitsSide(one, filter.side))
  return countBy(kept, billings, ({ credit }) => credit.billing)
}

/** Counts by value; `null` counts all. */
function countBy<T>(
  kept: readonly FindableCredit[],
  values: readonly T[],
  valueIn: (one: FindableCredit) => T,
): Map<T | null, number> {
  const counts = values.map((value) => [value, kept.filter((one) => valueIn(one) === value).length] as const)
  return new Map<T | null, number>([[null, kept.length], ...counts])
}

function textTest(text: string, found: FoundCredits | null): (one: FindableCredit) => boolean {
  return found === null ? writtenTest(text) : ({ credit }) => found.has(credit.id)
}

/** The whole text in one name, or each of its words in some name: "rifle girl" finds Girl with Rifle. */
export function writtenTest(text: string): (one: FindableCredit) => boolean {
  const whole = fold(text)
  const words = text
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '')
  return ({ texts }) =>
    texts.some((one) => one.includes(whole)) ||
    (words.length > 1 && words.every((word) => texts.some((one) => one.includes(word))))
}

function fitsSide({ credit }: FindableCredit, side: Side | null): boolean {
  return side === null || credit.side === side
}

function fitsBilling({ credit }: FindableCredit, billing: Billing | null): boolean {
  return billing === null || credit.billing === billing
}

/** Credits in an order; names by the page's language, equals as listed. */
export function sortCast(credits: readonly Credit[], sort: CastSort, lang: Lang): Credit[] {
  const listed = (a: Credit, b: Credit) => a.order - b.order
  if (sort === 'listed') return credits.toSorted(listed)
  if (sort === 'billing') {
    return credits.toSorted((a, b) => billings.indexOf(a.billing) - billings.indexOf(b.billing) || listed(a, b))
  }
  // Takes a phone 40 ms to make: not for the order that a page opens with.
  const { compare } = new Intl.Collator(lang)
  return credits.toSorted((a, b) => compare(a[sort].display, b[sort].display) || listed(a, b))
}
