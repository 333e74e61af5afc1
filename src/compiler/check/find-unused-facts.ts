import { pathText } from './content-problems.ts'
import { isObject, placesIn } from './places.ts'

/** A fact of a sheet, and what of the content comes nearest to it. */
export type UnusedFact = {
  /** Where the fact is in the sheet. */
  place: string
  says: string
  level: number | null
  /** How much of it the content has: 0 is nothing. */
  found: number
  nearest: string | null
}

/** Fields of a fact that are about it and not what it says. */
const asides = ['sources', 'confidence', 'corroboration_grade', 'note', 'publish', 'spoiler', 'url', 'id']

/** A piece of text with who says so. */
type Passage = { place: string; words: ReadonlySet<string>; sources: ReadonlySet<string> }

/**
 * Compares a fact sheet with content by words and sources. A fact is any object with a `publish` that does not begin
 * with "no"; it says all texts and numbers in it, and its `sources` are ids or objects with an `id`, the keys of
 * `sources.json`. A rare word, such as a name or a figure, counts more than a common one.
 *
 * @returns the facts of which less than `least` is in any one passage of the same sources, the least found first
 * @example findUnusedFacts({ a: { value: 'He plays the flute.', publish: 'yes', sources: [{ id: 'kh1' }] } }, files, 0.5)
 */
export function findUnusedFacts(sheet: unknown, content: ReadonlyMap<string, unknown>, least: number): UnusedFact[] {
  const passages = [...content].flatMap(([file, value]) => passagesIn(file, value))
  const weightOf = rarity(passages)
  const facts = [...placesIn('', sheet)].filter(({ value }) => isPublished(value))
  return facts
    .map(({ path, value }) => {
      const fact = value as Record<string, unknown>
      const says = textsOf(fact, asides).join(' ')
      const words = [...wordsOf(says)]
      const sources = sourcesOf(fact)
      const whole = sum(words, weightOf)
      const fromThem = passages.filter((passage) => [...sources].some((id) => passage.sources.has(id)))
      // Content may have a fact from other sources than the sheet.
      const ranked = (fromThem.length > 0 ? fromThem : passages)
        .map(({ place, words: there }) => ({
          place,
          share:
            sum(
              words.filter((word) => there.has(word)),
              weightOf,
            ) / whole,
        }))
        .sort((a, b) => b.share - a.share)
      const [best] = ranked
      const found = whole === 0 ? 1 : (best?.share ?? 0)
      const level = typeof fact.spoiler === 'number' ? fact.spoiler : null
      return { place: pathText(path), says, level, found, nearest: found > 0 ? (best?.place ?? null) : null }
    })
    .filter(({ found }) => found < least)
    .sort((a, b) => a.found - b.found)
}

function isPublished(value: unknown): boolean {
  return isObject(value) && typeof value.publish === 'string' && !/^no\b/i.test(value.publish)
}

/** Every object that names sources, with all of its words and those of what it is part of: a label, a file's name. */
function passagesIn(file: string, content: unknown): Passage[] {
  return [...placesIn(file, content)].flatMap(({ path, value, holders }) => {
    if (!isObject(value) || !Array.isArray(value.sources)) return []
    const around = holders.flatMap((holder) => [
      isObject(holder) ? textsOf(holder, ['claims', 'facts', 'sections']) : [],
    ])
    const near = path.length > 0 ? around.slice(1).flat() : []
    const words = wordsOf([file, ...near, ...textsOf(value, ['sources'])].join(' '))
    return [{ place: `${file} › ${pathText(path)}`, words, sources: sourcesOf(value) }]
  })
}

/** All texts and numbers in a value, without the facts inside of it. */
function textsOf(value: unknown, without: readonly string[]): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, without))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, child]) =>
    without.includes(key) || (isObject(child) && 'publish' in child) ? [] : textsOf(child, without),
  )
}

function sourcesOf({ sources }: Record<string, unknown>): ReadonlySet<string> {
  const list: unknown[] = Array.isArray(sources) ? sources : []
  return new Set(list.map((one) => String(isObject(one) ? one.id : one)))
}

/** Words without their endings; of Hangul, whose particles follow at once, the beginning. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\d+|\p{Script=Hangul}+|\p{L}{3,}/gu) ?? []
  return new Set(words.map((word) => word.slice(0, /\p{Script=Hangul}/u.test(word) ? 3 : 5)))
}

/** How much a word says: the fewer passages have it, the more. */
function rarity(passages: readonly Passage[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const { words } of passages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log((1 + passages.length) / (1 + (counts.get(word) ?? 0)))
}

function sum(words: readonly string[], weightOf: (word: string) => number): number {
  return words.reduce((total, word) => total + weightOf(word), 0)
}
