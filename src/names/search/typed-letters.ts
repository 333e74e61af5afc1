import { begunAt, type LetterNode, type Part } from './letter-trie.ts'

/**
 * How far the typed letters are read: after how many of them, whether the one typo is spent, or between two swapped
 * ones. Together they are the states of a Levenshtein automaton of degree one. `begun` is the state in which they ran
 * out within a part.
 */
export type State = number
export const begun: State = -1

/** States that reading one part leads to, each with the cost of getting there: state, cost, state, cost, … */
export type Arrivals = number[]

export type Reader = {
  /** The state in which everything is read. */
  isEnd(state: State): boolean
  /** Which parts can come next in a state, and where each leads. */
  from(state: State): ReadonlyMap<Part, Arrivals>
}

const costOfTypo = 6

/**
 * Reads typed letters part by part. What can follow on a state is found once for all names, and remembered.
 *
 * @param typos whether one wrong, missing, added or swapped letter is let pass, for a cost of 6
 * @example readLetters(root, 'kimminjun', false).from(0) // Map { 김 → [3, 0] } by its number: three letters on, cost 0
 */
export function readLetters(root: LetterNode, letters: string, typos: boolean): Reader {
  const count = letters.length
  const spent = count + 1
  const swapped = spent * 2
  const known = new Map<State, Map<Part, Arrivals>>()

  function from(state: State): Map<Part, Arrivals> {
    let parts = known.get(state)
    if (parts === undefined) {
      parts = new Map()
      known.set(state, parts)
      walk(root, state, 0, parts)
    }
    return parts
  }

  function walk(node: LetterNode, state: State, cost: number, parts: Map<Part, Arrivals>): void {
    const position = state % spent
    const letter = letters.charAt(position)
    if (state >= swapped) {
      const next = node.next.get(letter)
      if (next) walk(next, spent + position + 2, cost, parts)
      arrive(node.ends, state, cost, parts)
      return
    }
    arrive(node.ends, state, cost, parts)
    if (position === count) {
      if (node !== root) arrive(begunAt(node), begun, cost, parts)
      return
    }
    const next = node.next.get(letter)
    if (next) walk(next, state + 1, cost, parts)
    if (typos && state < spent) walkWithTypo(node, position, cost + costOfTypo, parts)
  }

  /** One letter too many, one missing, one for another, or two swapped. */
  function walkWithTypo(node: LetterNode, position: number, cost: number, parts: Map<Part, Arrivals>): void {
    if (node !== root || position === 0) walk(node, spent + position + 1, cost, parts)
    for (const [letter, next] of node.next) {
      if (letter === letters[position]) continue
      walk(next, spent + position, cost, parts)
      walk(next, spent + position + 1, cost, parts)
      if (letter === letters[position + 1]) walk(next, swapped + position, cost, parts)
    }
  }

  return { isEnd: (state) => state % spent === count && state < swapped, from }
}

function arrive(ends: ReadonlyMap<Part, number>, state: State, cost: number, parts: Map<Part, Arrivals>): void {
  for (const [part, extra] of ends) {
    const arrivals = parts.get(part)
    if (arrivals) addArrival(arrivals, state, cost + extra)
    else parts.set(part, [state, cost + extra])
  }
}

/**
 * Adds a state to a list, of two costs for the same state the lower.
 *
 * @example addArrival([3, 0], 2, 1) // [3, 0, 2, 1]
 */
export function addArrival(arrivals: Arrivals, state: State, cost: number): void {
  for (let at = 0; at < arrivals.length; at += 2) {
    if (arrivals[at] !== state) continue
    if (cost < (arrivals[at + 1] ?? 0)) arrivals[at + 1] = cost
    return
  }
  arrivals.push(state, cost)
}
