/** A value in a file, with where it is and all that holds it. */
export type Place = {
  file: string
  path: readonly PropertyKey[]
  /** The last part of the path; an empty text for the whole file. */
  key: PropertyKey
  value: unknown
  /** From the whole file down to what holds the value. */
  holders: readonly unknown[]
}

/**
 * Every value of a file, the whole file first. It takes any shape, so that a mistake in one place hides no other.
 *
 * @example [...placesIn('a.json', { b: ['c'] })].map(({ path }) => path) // [[], ['b'], ['b', 0]]
 */
export function* placesIn(
  file: string,
  value: unknown,
  path: readonly PropertyKey[] = [],
  holders: readonly unknown[] = [],
): Generator<Place> {
  yield { file, path, key: path.at(-1) ?? '', value, holders }
  if (value === null || typeof value !== 'object') return
  const entries: Iterable<[PropertyKey, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [key, child] of entries) yield* placesIn(file, child, [...path, key], [...holders, value])
}

/** An object, as opposed to null, lists and plain values. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
