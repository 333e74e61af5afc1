import { createNoise2D } from 'simplex-noise'
import { depthIn, hill, type Point, throughPoints } from './plane.ts'
import type { BustPart, PortraitRecipe } from './portrait-recipe.ts'
import { type Cut, type Relief, relief, sampled } from './relief.ts'
import { seededRandom } from './seeded-random.ts'

const [width, height] = [480, 600]
const box = { width, height, cell: 6, margin: 12 }
/** Path data counts in whole units. */
const detail = { stride: 40, turn: 0.7, grid: 2 }

/** The paths of a bust: its own contours, a star, and rings around it. All in whole units of 480 × 600. */
export type Bust = {
  body: Relief
  star: string
  /** The ground with so many rings. */
  ground: (rings: number) => Relief
}

/**
 * Composes a bust out of the pieces that somebody wears, as relief.
 *
 * @example drawBust('min-jun', recipe).body.fills.length // 8
 */
export function drawBust(id: string, { pieces, plain, people }: PortraitRecipe): Bust {
  const { wears = plain, build = [1, 1], star } = people[id] ?? {}
  const noise = createNoise2D(seededRandom(id))
  const [wide, tall] = build
  const place = ([x, y]: Point): Point => [240 + (x - 240) * wide * 1.2, 600 - (600 - y) * tall * 1.06]
  const parts = wears
    .flatMap((name) => pieces[name] ?? [])
    .map((part) => ({ ...part, outline: throughPoints(outlineOf(part).map(place), 3, true) }))

  const depths = parts.map(({ outline }) => sampled(box, (x, y) => depthIn(outline, [x, y])).heights)
  const body = sampled(box, () => 0)
  const heights = body.heights.map((_, at) => {
    const [x, y] = middleOf(at)
    let highest = 0
    for (const [i, part] of parts.entries()) {
      const depth = depths[i]?.[at] ?? -1
      if (depth <= 0) continue
      const share = Math.min(1, depth / part.reach)
      let own = part.base + part.dome * rounded(share)
      if (part.is === 'cloth') own += 0.09 * noise(x / 75, y / 75) * share
      if (part.is === 'face') own += hollows(x, y, wide) * Math.min(1, depth / 16)
      highest = Math.max(highest, own)
    }
    return highest
  })
  const around = body.heights.map((_, at) => {
    const [x, y] = middleOf(at)
    const distance = -Math.max(...depths.map((depth) => depth[at] ?? -1))
    const shaken =
      (Math.min(40, Math.max(0, distance)) / 40) * (26 * noise(x / 150, y / 150) + 9 * noise(x / 60 + 9, y / 60))
    return shaken - distance
  })
  const groundCut = (rings: number): Cut => {
    const gap = Math.max(9, Math.min(26, 230 / rings))
    return {
      ...detail,
      thresholds: Array.from({ length: rings }, (_, k) => -(9 + (rings - 1 - k) * gap)),
      fillEvery: Math.max(1, Math.round(rings / 4)),
      shortestRing: 120,
      shortestRun: 50,
    }
  }
  const levels = 15
  const bodyCut: Cut = {
    ...detail,
    thresholds: Array.from({ length: levels }, (_, k) => 0.22 + (k * 1.14) / (levels - 1)),
    fillEvery: 2,
    shortestRing: 70,
    shortestRun: 26,
  }
  return {
    ground: (rings) => relief({ ...body, heights: around }, groundCut(rings)),
    body: relief({ ...body, heights: softened(heights) }, bodyCut),
    star: star === undefined ? '' : starAt(place([star[0], star[1]]), star[2]),
  }
}

const columns = Math.ceil((width + 2 * box.margin) / box.cell)

function middleOf(at: number): Point {
  return [((at % columns) + 0.5) * box.cell - box.margin, (Math.floor(at / columns) + 0.5) * box.cell - box.margin]
}

function outlineOf({ points, mirrored }: BustPart): Point[] {
  return mirrored ? [...points, ...points.toReversed().map(([x, y]): Point => [480 - x, y])] : [...points]
}

/** To the power of about 0.72, by square roots alone: steep at the edge, flat in the middle. */
function rounded(share: number): number {
  const half = Math.sqrt(share)
  return half * Math.sqrt(Math.sqrt(half)) * Math.sqrt(Math.sqrt(Math.sqrt(half)))
}

/** No face but two shallow hollows, cheeks and a chin. */
function hollows(x: number, y: number, wide: number): number {
  const at = (dx: number, dy: number, rx: number, ry: number) => hill((x - 240 - dx * wide) / rx, (y - 262 - dy) / ry)
  return (
    0.62 *
    (-0.15 * at(-36, -10, 32, 22) - 0.15 * at(36, -10, 32, 22) + 0.07 * at(0, 24, 17, 32) + 0.06 * at(0, 88, 28, 13))
  )
}

/** Cliffs fall over one cell more, so that contours do not stand in each other. */
function softened(heights: readonly number[]): number[] {
  return heights.map((own, at) => {
    const near = [at - 1, at + 1, at - columns, at + columns].map((one) => heights[one] ?? own)
    return (own * 2 + near.reduce((sum, one) => sum + one, 0) / 2) / 4
  })
}

function starAt([x, y]: Point, size: number): string {
  // Points of a star of five on a circle of 100, as written tables have them: no sine here.
  const outer: Point[] = [
    [0, -100],
    [95, -31],
    [59, 81],
    [-59, 81],
    [-95, -31],
  ]
  const inner: Point[] = [
    [24, -32],
    [38, 12],
    [0, 40],
    [-38, 12],
    [-24, -32],
  ]
  const corners = outer.flatMap((corner, i) => [corner, inner[i] as Point])
  return `M${corners.map(([dx, dy]) => `${Math.round(x + (dx * size) / 100)} ${Math.round(y + (dy * size) / 100)}`).join('L')}z`
}
