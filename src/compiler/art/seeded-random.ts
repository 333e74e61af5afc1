/**
 * Numbers from 0 up to 1, the same row of them for the same text on every machine: FNV-1a for the seed, then mulberry32.
 *
 * @example seededRandom('min-jun')() === seededRandom('min-jun')() // true
 */
export function seededRandom(text: string): () => number {
  let state = 0x811c9dc5
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
