/** A part of a name, a syllable in its place or a word, by its number in the index. */
export type Part = number

/** A node stands for the letters on the way to it. `ends` has the parts that these letters spell, with the costs. */
export type LetterNode = {
  next: Map<string, LetterNode>
  ends: Map<Part, number>
  /** Every part that begins with these letters, at its cheapest; null until it is asked for. */
  begun: Map<Part, number> | null
}

/**
 * An empty trie, from whose root all spellings of all parts of all names begin.
 *
 * @example const root = letterTrie(); addSpelling(root, 'lim', 7, 0)
 */
export function letterTrie(): LetterNode {
  return { next: new Map(), ends: new Map(), begun: null }
}

/** Adds one spelling of a part at a cost, of two costs the lower. */
export function addSpelling(root: LetterNode, spelling: string, part: Part, cost: number): void {
  let node = root
  for (const letter of spelling) {
    const next = node.next.get(letter) ?? letterTrie()
    node.next.set(letter, next)
    node = next
  }
  keepLower(node.ends, part, cost)
}

/**
 * The parts of which some spelling begins with the node's letters, each at the cost of its cheapest such spelling.
 *
 * @example begunAt(node) // at 'ky': Map { 규 → 0, 교 → 0, 경 → 0, … } by their numbers
 */
export function begunAt(node: LetterNode): Map<Part, number> {
  if (node.begun) return node.begun
  node.begun = new Map(node.ends)
  for (const next of node.next.values()) {
    for (const [part, cost] of begunAt(next)) keepLower(node.begun, part, cost)
  }
  return node.begun
}

function keepLower(costs: Map<Part, number>, part: Part, cost: number): void {
  if (cost < (costs.get(part) ?? Number.POSITIVE_INFINITY)) costs.set(part, cost)
}
