import type { Part } from './letter-trie.ts'
import type { Reading } from './name-readings.ts'
import type { PartNumbers } from './part-numbers.ts'
import { type Arrivals, addArrival, begun, type Reader, readLetters } from './typed-letters.ts'

/** A reading of the entry with that index. */
export type EntryReading = Reading & { entry: number }

/** All readings of all names, merged where they begin alike: a surname that thousands share is matched once. */
export type NameNode = { next: Map<Part, NameNode> | null; ends: EntryReading[] | null }

/**
 * Letters to look for, what that costs to begin with, the highest score that still counts, and whether a typo and
 * the beginning of a name may pass.
 */
export type Attempt = { letters: string; cost: number; highest: number; typos: boolean; unfinished: boolean }

/**
 * What was found of an entry: `score` is lower where the match is better, `whole` says that nothing of the reading is
 * missing, `inside` that the letters end in the middle of a part, `used` has a bit for each of its parts that matched,
 * bit 0 for the first, and `exact` is left to be found out.
 */
export type Hit = {
  reading: EntryReading
  attempt: Attempt
  score: number
  whole: boolean
  inside: boolean
  used: number
  exact: boolean
}

const costOfIncomplete = 2
const costOfLeavingOut = 1

/** Adds a reading under its parts' numbers. */
export function addReading(root: NameNode, parts: readonly Part[], reading: EntryReading): void {
  let node = root
  for (const part of parts) {
    node.next ??= new Map()
    const next: NameNode = node.next.get(part) ?? { next: null, ends: null }
    node.next.set(part, next)
    node = next
  }
  if (node.ends) node.ends.push(reading)
  else node.ends = [reading]
}

/** What one search over the names works with. */
type Walk = { parts: PartNumbers; attempt: Attempt; reader: Reader; hits: Map<number, Hit> }

/**
 * The best hit of each entry whose names the letters spell, whole or as far as they go, by the entry's index.
 *
 * @example findNames(names, parts, { letters: 'limkyu', … }) // Map { 0 → { score: 2, whole: false, used: 0b11, … } }
 */
export function findNames(root: NameNode, parts: PartNumbers, attempt: Attempt): Map<number, Hit> {
  const reader = readLetters(parts.spellings, attempt.letters, attempt.typos)
  const walk: Walk = { parts, attempt, reader, hits: new Map() }
  visit(walk, root, [0, attempt.cost], 0, 0)
  return walk.hits
}

/** Reads on from a node: `states` is how far the letters are read, `used` which parts on the way matched. */
function visit(walk: Walk, node: NameNode, states: Arrivals, depth: number, used: number): void {
  if (node.next === null) return
  for (const [part, arrivals] of arrivalsAt(walk, node.next, states)) {
    const next = node.next.get(part)
    if (next) settle(walk, next, arrivals, depth, used)
  }
  if (depth === 0) return
  const dearer = states.map((value, at) => value + (at % 2) * costOfLeavingOut)
  for (const [part, next] of node.next) {
    if (walk.parts.mayLeaveOut(part)) visit(walk, next, dearer, depth + 1, used)
  }
}

/** Notes what ends at a node, and reads on where letters are left. */
function settle(walk: Walk, node: NameNode, arrivals: Arrivals, depth: number, used: number): void {
  const { reader, attempt } = walk
  const usedHere = used | (1 << depth)
  const ongoing: Arrivals = []
  let atEnd = Number.POSITIVE_INFINITY
  let inside = Number.POSITIVE_INFINITY
  for (let at = 0; at < arrivals.length; at += 2) {
    const [state = 0, cost = 0] = [arrivals[at], arrivals[at + 1]]
    if (state !== begun && !reader.isEnd(state)) ongoing.push(state, cost)
    else if (state === begun) inside = Math.min(inside, cost + costOfIncomplete)
    else atEnd = Math.min(atEnd, cost + costOfIncomplete)
    if (reader.isEnd(state)) record(walk, node, cost, { used: usedHere, whole: true, inside: false })
  }
  const incomplete = Math.min(atEnd, inside)
  if (attempt.unfinished && incomplete <= attempt.highest) {
    recordBelow(walk, node, incomplete, { used: usedHere, whole: false, inside: inside < atEnd })
  }
  if (ongoing.length > 0) visit(walk, node, ongoing, depth + 1, usedHere)
}

/** Which of the next parts the letters spell, and how far each takes them. */
function arrivalsAt({ reader, attempt }: Walk, next: Map<Part, NameNode>, states: Arrivals): Map<Part, Arrivals> {
  const merged = new Map<Part, Arrivals>()
  for (let at = 0; at < states.length; at += 2) {
    const [state = 0, cost = 0] = [states[at], states[at + 1]]
    const reachable = reader.from(state)
    const fewer: ReadonlyMap<Part, unknown> = reachable.size < next.size ? reachable : next
    for (const part of fewer.keys()) {
      const arrivals = next.has(part) && reachable.get(part)
      if (!arrivals) continue
      const list = merged.get(part) ?? []
      for (let to = 0; to < arrivals.length; to += 2) {
        const total = cost + (arrivals[to + 1] ?? 0)
        if (total <= attempt.highest) addArrival(list, arrivals[to] ?? 0, total)
      }
      if (list.length > 0) merged.set(part, list)
    }
  }
  return merged
}

type Ending = Pick<Hit, 'used' | 'whole' | 'inside'>

function record({ attempt, hits }: Walk, node: NameNode, cost: number, ending: Ending): void {
  for (const reading of node.ends ?? []) {
    const score = cost + reading.cost
    const known = hits.get(reading.entry)
    if (score <= attempt.highest && (known === undefined || score < known.score)) {
      hits.set(reading.entry, { reading, attempt, score, ...ending, exact: false })
    }
  }
}

function recordBelow(walk: Walk, node: NameNode, cost: number, ending: Ending): void {
  record(walk, node, cost, ending)
  for (const next of node.next?.values() ?? []) recordBelow(walk, next, cost, ending)
}
