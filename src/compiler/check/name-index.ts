/** Names by their first word, the longest first, so that a text is searched once and not once for each name. */
export type NameIndex = ReadonlyMap<string, readonly string[]>

/** A run of letters of one script, or of digits: a particle of Hangul that follows a Latin name is no part of it. */
const words = /\p{Script=Latin}+|\p{Script=Hangul}+|\p{N}+|\p{L}+/gu

export function nameIndex(names: Iterable<string>): NameIndex {
  const index = Map.groupBy(new Set(names), (name) => name.toLowerCase().match(words)?.[0] ?? '')
  index.delete('')
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
}

/**
 * The names in a text, each as words of its own, upper and lower case alike.
 *
 * @example namesIn('Kim Two가 달린다.', nameIndex(['Kim Two'])) // [{ name: 'Kim Two', from: 0, to: 7 }]
 */
export function namesIn(text: string, index: NameIndex): { name: string; from: number; to: number }[] {
  const found: { name: string; from: number; to: number }[] = []
  for (const { 0: word, index: at } of text.matchAll(words)) {
    if (at < (found.at(-1)?.to ?? 0)) continue
    for (const name of index.get(word.toLowerCase()) ?? []) {
      const from = at - name.search(words)
      const to = from + name.length
      const isThere = from >= 0 && text.slice(from, to).toLowerCase() === name.toLowerCase()
      if (!isThere || /\p{Script=Latin}{2}/u.test(text.slice(to - 1, to + 1))) continue
      found.push({ name, from, to })
      break
    }
  }
  return found
}
