import type { PlacedPerson } from './told-ties.ts'

/** What something covers on the map: its left upper corner and its size. */
export type Box = { x: number; y: number; width: number; height: number }

/** Sizes of type in the units of the map, with the height of a line. */
export const nameType = { size: 21, line: 23 }
export const pillType = { size: 19, line: 23 }
/** A name that is wider stands in two lines. */
const widestName = 168

/** Widths of letters in shares of the size, rather too wide: which face a reader's machine has is not known. */
const text = { narrow: 0.36, space: 0.31, wide: 0.92, capital: 0.74, other: 0.6 }
const display = { narrow: 0.3, space: 0.25, wide: 0.7, capital: 0.52, other: 0.52 }

/**
 * About how wide a text is, in the site's text face or, in capitals, in its display face.
 *
 * @example widthOf('hunts him', 19) // 97
 */
export function widthOf(words: string, size: number, face: 'text' | 'display' = 'text'): number {
  const widths = face === 'text' ? text : display
  let width = 0
  for (const letter of face === 'text' ? words : words.toUpperCase()) {
    if (/\p{Script=Hangul}/u.test(letter)) width += 1
    else if (letter === ' ') width += widths.space
    else if (/[MWmw—%@]/.test(letter)) width += widths.wide
    else if (/[iljtfrI.,:;'’!|()-]/.test(letter)) width += widths.narrow
    else width += /\p{Lu}/u.test(letter) ? widths.capital : widths.other
  }
  return Math.ceil(width * size)
}

/**
 * A text in so many lines of about one width, or in fewer where it has no more words.
 *
 * @example linesOf("Dong-hyuk's Mother", 2) // ["Dong-hyuk's", 'Mother']
 */
export function linesOf(words: string, count: number): string[] {
  let best = { lines: [words], width: count === 1 ? 0 : Number.POSITIVE_INFINITY }
  for (const { index } of count === 1 ? [] : words.matchAll(/ /g)) {
    const lines = [words.slice(0, index), ...linesOf(words.slice(index + 1), count - 1)]
    const width = Math.max(...lines.map((line) => widthOf(line, 1000)))
    if (width < best.width) best = { lines, width }
  }
  return best.lines
}

/** The name below a portrait: its lines, and what they cover with the ground behind them. */
export function nameBox({ name, x, y, r }: PlacedPerson): Box & { lines: string[] } {
  const lines = linesOf(name, widthOf(name, nameType.size, 'display') > widestName ? 2 : 1)
  const width = Math.max(...lines.map((line) => widthOf(line, nameType.size, 'display'))) + 12
  return { lines, x: x - width / 2, y: y + r + 6, width, height: lines.length * nameType.line + 6 }
}

/** The portrait with its ring. */
export function faceBox({ x, y, r }: PlacedPerson): Box {
  return { x: x - r - 3, y: y - r - 3, width: 2 * r + 6, height: 2 * r + 6 }
}

/** The area that two boxes share; 0 where they are apart. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}
