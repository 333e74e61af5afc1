import { fold } from '../names/search/fold.ts'
import { billings } from '../schema/vocabulary.ts'
import type { Person } from './person.ts'

/** What a host's attributes and a reader's typing ask for. Empty texts ask for nothing. */
export type Choice = { group: string; sort: string; typed: string; lang: string }

/**
 * The people that a choice keeps, in its order. `group` names sides, billing groups and ids, separated by spaces;
 * `sort` is `listed`, `character` or `performer`, anything else is the order of billing.
 *
 * @example chosenPeople(people, { group: 'lead', sort: '', typed: '민준', lang: 'en' }) // [{ id: 'min-jun', … }]
 */
export function chosenPeople(people: readonly Person[], { group, sort, typed, lang }: Choice): Person[] {
  const groups = group.split(/\s+/).filter(Boolean)
  const words = typed.split(/\s+/).map(fold)
  const whole = fold(typed)
  const key = sort === 'performer' ? sort : 'name'
  const byOrder = (a: Person, b: Person) => {
    if (sort === 'character' || sort === key) return a[key].localeCompare(b[key], lang)
    return sort === 'listed' ? 0 : rank(a) - rank(b)
  }
  return people
    .filter(
      ({ id, side, billing, texts }) =>
        (groups.length === 0 || [id, side, billing].some((one) => groups.includes(one))) &&
        [[whole], words].some((all) => all.every((word) => texts.some((text) => text.includes(word)))),
    )
    .sort((a, b) => byOrder(a, b) || a.order - b.order)
}

/** A group that this version does not know comes last. */
function rank({ billing }: Person): number {
  return (billings as readonly string[]).indexOf(billing) + 1 || billings.length + 1
}
