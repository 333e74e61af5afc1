import { createScanner } from 'jsonc-parser'

/** The library's `SyntaxKind`, an enum that only the compiler of TypeScript can read. */
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 }

/** Content is 8 deep at most. */
export const deepestNesting = 64

/**
 * Where brackets first go deeper than content may. Parsers call themselves for each bracket and would overflow the
 * stack; this only counts.
 *
 * @returns the offset of the bracket; null if there is none
 */
export function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true)
  let depth = 0
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    if (kind === token.openBrace || kind === token.openBracket) depth += 1
    if (kind === token.closeBrace || kind === token.closeBracket) depth -= 1
    if (depth > deepestNesting) return scanner.getTokenOffset()
  }
  return null
}
