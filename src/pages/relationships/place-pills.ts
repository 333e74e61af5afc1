import type { Relationship } from '../../schema/documents.ts'
import { type Box, faceBox, linesOf, nameBox, overlap, pillType, widthOf } from './map-boxes.ts'
import { onCurve, type TieCurve } from './tie-curves.ts'
import type { ToldTies } from './told-ties.ts'

/** The words of a tie on the map, in one line or two, and what they cover. */
export type Pill = Box & { tie: Relationship; lines: readonly string[] }

/** Where a pill may stand: how far along its tie, and how far beside it. */
const alongs = Array.from({ length: 17 }, (_, step) => 0.1 + step * 0.05)
const besides = [0, -14, 14, -28, 28, -44, 44]
const padding = { x: 13, y: 6 }
/** What keeps free between a pill and anything else. */
const gap = 3
const rounds = 8

type Candidate = { pill: Pill; cost: number }

/**
 * A place for the words of each tie, on its curve or close to it. Nothing covers a portrait, a name or another pill: what
 * finds no place in up to three lines is left out, and is read beside the map.
 *
 * @example placePills(tieCurves(people, ties), told)[0] // { tie, lines: ['hunts him'], x: 330, y: 400, width: 120, … }
 */
export function placePills(curves: readonly TieCurve[], { people, size }: Pick<ToldTies, 'people' | 'size'>): Pill[] {
  const taken = people.flatMap((person) => [faceBox(person), nameBox(person)]).map(grown)
  const candidates = curves.map((curve) => candidatesOf(curve, curves, taken, size))
  let placed = candidates.map(([best]) => best?.pill)
  // Pills give way to each other, and the longer they do so the more it costs to stand on one.
  for (let round = 1; round <= rounds; round += 1) {
    for (const [at, choices] of candidates.entries()) {
      const others = placed.filter((pill, other) => pill !== undefined && other !== at) as Pill[]
      let least = Number.POSITIVE_INFINITY
      for (const { pill, cost } of choices) {
        if (cost >= least) break
        const whole = cost + 25 * round * others.filter((other) => overlap(grown(pill), other) > 0).length
        if (whole >= least) continue
        least = whole
        placed[at] = pill
      }
    }
  }
  for (const pill of placed) {
    const isCovered = placed.some((other) => other && pill && other !== pill && overlap(other, pill) > 0)
    if (isCovered) placed = placed.filter((other) => other !== pill)
  }
  return placed.filter((pill) => pill !== undefined)
}

/** Every place where a pill covers nobody, the best first. */
function candidatesOf(
  { tie, points }: TieCurve,
  curves: readonly TieCurve[],
  taken: readonly Box[],
  size: ToldTies['size'],
): Candidate[] {
  const candidates: Candidate[] = []
  for (const count of [1, 2, 3]) {
    const lines = linesOf(tie.label, count)
    if (lines.length < count) continue
    const width = Math.max(...lines.map((line) => widthOf(line, pillType.size))) + 2 * padding.x
    const height = count * pillType.line + 2 * padding.y
    for (const along of alongs) {
      const { x, y } = onCurve(points, along)
      for (const beside of besides) {
        const pill = { tie, lines, x: x - width / 2, y: y + beside - height / 2, width, height }
        if (!isInside(pill, size) || taken.some((box) => overlap(box, pill) > 0)) continue
        const others = curves.filter((other) => other.tie !== tie && runsBelow(other, pill)).length
        const strays = 80 * Math.abs(along - 0.5) + Math.abs(beside) + 12 * others
        candidates.push({ pill, cost: strays + 14 * (count - 1) + Math.max(0, width - 200) / 4 })
      }
    }
  }
  return candidates.sort((a, b) => a.cost - b.cost)
}

/** Whether a pill hides a part of another tie that is being read. */
function runsBelow({ points }: TieCurve, pill: Box): boolean {
  return alongs.some((along) => overlap({ ...onCurve(points, along), width: 1, height: 1 }, pill) > 0)
}

function isInside({ x, y, width, height }: Box, size: ToldTies['size']): boolean {
  return x >= gap && y >= gap && x + width <= size.width - gap && y + height <= size.height - gap
}

function grown({ x, y, width, height }: Box): Box {
  return { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap }
}
