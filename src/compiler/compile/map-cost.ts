/** Somebody on the map: a portrait, and a name below it that is up to `nameWidth` wide on either side. */
export type Cell = { id: string; x: number; y: number; r: number; home: { x: number; y: number } }

/** Two who are tied, by their places in the list. */
export type Pair = { a: number; b: number; ties: number }

type Point = { x: number; y: number }

const nameWidth = 92
const nameHeight = 58
const gap = 16

/**
 * How badly somebody stands: over others, under ties of others, too near for the words of their own ties, or crowded.
 *
 * @example costOf(2, cells, pairs) < costOf(2, movedCells, pairs)
 */
export function costOf(at: number, cells: readonly Cell[], pairs: readonly Pair[]): number {
  const cell = cells[at]
  if (cell === undefined) return 0
  let cost = 0.0006 * squared(cell, cell.home)
  for (const other of cells) {
    if (other === cell) continue
    cost += 40 * Math.sqrt(overlap(cell, other)) + (170_000 * (cell.r + other.r)) / (squared(cell, other) + 1000)
  }
  for (const pair of pairs) {
    const [a, b] = [cells[pair.a], cells[pair.b]]
    if (a === undefined || b === undefined) continue
    const isOwn = pair.a === at || pair.b === at
    if (isOwn) {
      cost += tooNear(a, b, pair.ties) + 0.0009 * squared(a, b)
      for (const other of cells) {
        if (other !== a && other !== b) cost += covered(other, a, b, pair.ties)
      }
      for (const crossing of pairs) {
        const [c, d] = [cells[crossing.a], cells[crossing.b]]
        if (c === undefined || d === undefined || crossing === pair) continue
        if (crosses(a, b, c, d)) cost += 900
        const ties = pair.ties + crossing.ties
        if (a === c || a === d) cost += beside(a, b, a === c ? d : c, ties)
        else if (b === c || b === d) cost += beside(b, a, b === c ? d : c, ties)
      }
    } else {
      cost += covered(cell, a, b, pair.ties)
    }
  }
  return cost
}

/** The area that two people with their names share. */
function overlap(a: Cell, b: Cell): number {
  const width = 2 * nameWidth + gap - Math.abs(a.x - b.x)
  const height = Math.min(a.y + a.r, b.y + b.r) + nameHeight + gap - Math.max(a.y - a.r, b.y - b.r)
  return width > 0 && height > 0 ? width * height : 0
}

/** Ties need room for their words: those that run sideways more, and so do several. */
function tooNear(a: Cell, b: Cell, ties: number): number {
  const distance = Math.sqrt(squared(a, b)) + 1
  const free = distance - a.r - b.r
  const wanted = (200 * Math.abs(a.x - b.x) + (50 + 45 * ties) * Math.abs(a.y - b.y)) / distance + 60 + 30 * (ties - 1)
  return free < wanted ? 6 * (wanted - free) : 0
}

/** A tie that runs behind the portrait or the name of somebody whom it does not concern. */
function covered(cell: Cell, a: Point, b: Point, ties: number): number {
  const clear = cell.r + 22 + 18 * (ties - 1)
  // Most are far away on one side of both ends.
  const near = clear + 60
  if (cell.x + near < a.x && cell.x + near < b.x) return 0
  if (cell.x - near > a.x && cell.x - near > b.x) return 0
  if (cell.y + near + cell.r < a.y && cell.y + near + cell.r < b.y) return 0
  if (cell.y - near > a.y && cell.y - near > b.y) return 0
  const face = clear - toLine(cell, a, b)
  const name = 44 + 12 * (ties - 1) - toLine({ x: cell.x, y: cell.y + cell.r + 30 }, a, b)
  return (face > 0 ? 500 + 20 * face : 0) + (name > 0 ? 120 + 6 * name : 0)
}

function toLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy + 1)
  const nearest = Math.min(Math.max(along, 0), 1)
  return Math.sqrt(squared(point, { x: from.x + nearest * dx, y: from.y + nearest * dy }))
}

/** Two ties of one person that leave in nearly the same direction. */
function beside(from: Point, a: Point, b: Point, ties: number): number {
  const along = (a.x - from.x) * (b.x - from.x) + (a.y - from.y) * (b.y - from.y)
  const cosine = along / Math.sqrt(squared(from, a) * squared(from, b) + 1)
  const widest = 0.75 - 0.2 * (ties - 2)
  return cosine > widest ? 1600 * (cosine - widest) : 0
}

/** Whether two ties cross; ties of one person meet and do not cross. */
function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  if (a === c || a === d || b === c || b === d) return false
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

function squared(a: Point, b: Point): number {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)
}
