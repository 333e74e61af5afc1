import type { MapNode } from '../../schema/documents.ts'
import { type Point, portraitRadius, type TieCurve } from './tie-curves.ts'

/** Half of what something covers around its middle, and what it costs to cover a unit of it. */
type Box = Point & { width: number; height: number; cost: number }

/** Where a label may stand: how far along its tie, the middle first. */
const alongs = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]
/** How far beside it, in units of the map. */
const besides = [0, -12, 12, -24, 24, -36, 36, -50, 50]
/** Half a line of label with the room above and below it, and half the width of its letters. */
const letter = { height: 11, latin: 3.9, hangul: 7.4 }

/**
 * A place for the label of each tie, at its curve and apart from portraits, names and the labels before it, as far as
 * there is room.
 *
 * @example placeLabels(tieCurves(people, ties), people)[0] // { tie, x: 376, y: 417 }
 */
export function placeLabels(
  curves: readonly TieCurve[],
  people: readonly MapNode[],
): (Point & Pick<TieCurve, 'tie'>)[] {
  const taken: Box[] = people.flatMap(({ x, y, name }) => [
    { x, y, width: portraitRadius, height: portraitRadius, cost: 6 },
    { x, y: y + portraitRadius + 24, width: widthOf(name), height: 20, cost: 9 },
  ])
  return curves.map(({ tie, points }) => {
    let best = { x: 0, y: 0, cost: Number.POSITIVE_INFINITY }
    const size = { width: widthOf(tie.label), height: letter.height, cost: 40 }
    for (const beside of besides) {
      for (const along of alongs) {
        const point = onCurve(points, along)
        const box = { x: point.x, y: point.y + beside, ...size }
        const strays = Math.abs(beside) * 8 + Math.abs(along - 0.5) * 200
        const cost = taken.reduce((sum, other) => sum + overlap(box, other), strays) + outside(box)
        if (cost < best.cost) best = { x: box.x, y: box.y, cost }
      }
    }
    taken.push({ x: best.x, y: best.y, ...size })
    return { tie, x: Math.round(best.x), y: Math.round(best.y) + 5 }
  })
}

/** What it costs to lay one box over another: more than straying from a tie, and most over another label. */
function overlap(a: Box, b: Box): number {
  const width = a.width + b.width - Math.abs(a.x - b.x)
  const height = a.height + b.height - Math.abs(a.y - b.y)
  return width > 0 && height > 0 ? b.cost * Math.min(width, 2 * a.width) * Math.min(height, 2 * a.height) : 0
}

function outside({ x, width }: Box): number {
  return x < width || x > 1000 - width ? 10_000 : 0
}

function widthOf(text: string): number {
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0
  return 5 + hangul * letter.hangul + (text.length - hangul) * letter.latin
}

function onCurve([start, middle, end]: TieCurve['points'], along: number): Point {
  const [a, b, c] = [(1 - along) ** 2, 2 * along * (1 - along), along ** 2]
  return { x: a * start.x + b * middle.x + c * end.x, y: a * start.y + b * middle.y + c * end.y }
}
