import { fold } from '../names/fold.ts'
import { billings } from '../schema/vocabulary.ts'
import type { Person } from './person.ts'

/** What a host's attributes and a reader's typing ask for. Empty texts ask for nothing. */
export type Choice = { group: string; sort: string; typed: string; lang: string }

/**
 * The people that a choice keeps, in its order. `group` names sides, billing groups and ids, separated by spaces;
 * `sort` is `listed`, `character` or `performer`, anything else is the order of billing.
 *
 * @example chosenPeople(people, { group: 'lead', sort: '', typed: '규남', lang: 'en' }) // [{ id: 'kyu-nam', … }]
 */
export function chosenPeople(people: readonly Person[], { group, sort, typed, lang }: Choice): Person[] {
  const groups = group.split(/\s+/).filter(Boolean)
  const words = typed.split(/\s+/).map(fold).filter(Boolean)
  const whole = fold(typed)
  const { compare } = new Intl.Collator(lang)
  const listed = (a: Person, b: Person) => a.order - b.order
  const order: Record<string, (a: Person, b: Person) => number> = {
    listed,
    character: (a, b) => compare(a.name, b.name),
    performer: (a, b) => compare(a.performer, b.performer),
  }
  const inOrder = Object.hasOwn(order, sort) ? order[sort] : undefined
  return people
    .filter(
      ({ id, side, billing, texts }) =>
        (groups.length === 0 || [id, side, billing].some((one) => groups.includes(one))) &&
        (texts.some((text) => text.includes(whole)) ||
          words.every((word) => texts.some((text) => text.includes(word)))),
    )
    .sort((a, b) => (inOrder ?? byBilling)(a, b) || listed(a, b))
}

function byBilling(a: Person, b: Person): number {
  return rank(a) - rank(b)
}

/** A group that this version does not know comes last. */
function rank({ billing }: Person): number {
  return (billings.indexOf(billing as (typeof billings)[number]) + billings.length + 1) % (billings.length + 1)
}
