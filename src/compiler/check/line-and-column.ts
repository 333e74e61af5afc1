/**
 * Where an offset is, as editors count.
 *
 * @example lineAndColumn('{\n  "a"', 4) // 'line 2, column 3'
 */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}
