/**
 * A source of numbers from 0 to 1 that always gives the same ones for the same seed (Mulberry32).
 *
 * @example const random = seededRandom(1); random() // 0.6270739405881613
 */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of a list. @example pick(['a', 'b'], random) // 'b' */
export function pick<T>(list: ArrayLike<T>, random: () => number): T {
  return list[Math.floor(random() * list.length)] as T
}

const longest = 24
const veryLong = 10_000

/**
 * Any string that somebody, or a cat, may type: ASCII, jamo, syllables composed or not, emoji, lone surrogates; every
 * thousandth of 10,000 characters.
 */
export function randomString(random: () => number): string {
  const between = (low: number, high: number) => String.fromCharCode(low + Math.floor(random() * (high - low + 1)))
  const kinds = [
    () => between(0x20, 0x7e),
    () => between(0x61, 0x7a),
    () => between(0x3131, 0x318e),
    () => between(0xac00, 0xd7a3),
    () => between(0xac00, 0xd7a3).normalize('NFD'),
    () => between(0x1100, 0x11ff),
    () => between(0xd800, 0xdfff),
    () => between(0, 0xffff),
    () => pick(['👩‍👩‍👧', '🇰🇷', 'é', 'e\u0301', '\u0000', 'ß', 'İ', ' '], random),
    () => pick(['kim', 'lee', 'hyun', 'jeong', '임', 'ㅇㅈㅎ', 'dlwpgns', 'ㅣㄷㄷ'], random),
  ]
  const some = [pick(kinds, random), pick(kinds, random)]
  const length = random() < 0.001 ? veryLong : Math.floor(random() * longest)
  return Array.from({ length }, () => pick(some, random)()).join('')
}

/** One letter wrong, missing, added or swapped with the next. @example withTypo('limkyunam', random) // 'limkuynam' */
export function withTypo(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length - 1))
  const letter = pick('abcdefghijklmnopqrstuvwxyz', random)
  const before = text.slice(0, at)
  return pick(
    [
      before + letter + text.slice(at + 1),
      before + text.slice(at + 1),
      before + letter + text.slice(at),
      before + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    ],
    random,
  )
}
