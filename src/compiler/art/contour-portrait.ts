import { contours } from 'd3-contour'
import { createNoise2D } from 'simplex-noise'
import type { Colour } from './palette.ts'
import { seededRandom } from './seeded-random.ts'

/**
 * A portrait without a photograph: a head-and-shoulders hill under noise, cut into contour lines, in the colour of the
 * person's side.
 *
 * The slug alone decides the shape, and the same slug gives the same bytes on every machine: from the seed to the
 * rounded coordinates there are only + - * / and square roots, which IEEE 754 pins to the last bit, and none of
 * `Math.exp` or `Math.sin`, which it does not.
 *
 * One document serves both colour schemes. Inside an `<img>` its media query follows the `color-scheme` of the page if
 * that settles for one, else the reader's preference: https://drafts.csswg.org/mediaqueries-5/#prefers-color-scheme
 *
 * @param slug seeds the shape, e.g. `'major-cha'`
 * @param tint the colour of the lines
 * @param ground what is behind them
 * @returns a complete SVG document, 160 × 200 units, about 4.1 kB of ASCII (1.6 kB as Brotli)
 *
 * @example
 * contourPortrait('major-cha', palette.of('moss'), palette.of('raised'))
 * // '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 200"><style>…</style>…</svg>'
 */
export function contourPortrait(slug: string, tint: Colour, ground: Colour): string {
  const { heights, lowest, highest } = terrain(slug)
  const thresholds = Array.from({ length: levels }, (_, k) => lowest + ((highest - lowest) * (k + 1)) / (levels + 1))
  const cut = contours().size([columns, rows]).thresholds(thresholds)(heights)
  const paths = cut.map(({ coordinates }, k) => {
    const rings = coordinates.flat().map((ring) => ring.map(fromGrid))
    const d = pathData(rings.filter(isVisible).map(controlPoints))
    return d && `<path opacity="${levelOpacity(k)}" d="${d}"/>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>${style(tint, ground)}</style>`,
    // Path data counts in half units, so that the midpoints between whole units are whole numbers.
    `<path class="g" d="M0 0h${width}v${height}H0z"/><g transform="scale(.5)">`,
    ...paths,
    '</g></svg>',
  ].join('')
}

type Point = readonly [x: number, y: number]

const width = 160
const height = 200
/** Terrain is sampled every `cell` units, and for `margin` units beyond the picture so that no border shows. */
const cell = 2.5
const margin = 10
const columns = (width + 2 * margin) / cell
const rows = (height + 2 * margin) / cell

/** Every edition makes another set of people out of the same slugs. In this one the leads came out best. */
const edition = 13

function fromGrid([x = 0, y = 0]: readonly number[]): Point {
  return [x * cell - margin, y * cell - margin]
}

const levels = 9
/** The darkest hollows barely show, the summit glows. */
function levelOpacity(k: number): string {
  return String(Math.round(24 + (k * 76) / (levels - 1)) / 100).replace(/^0/, '')
}

/** The portrait's styles: the colour of the person's side on the ground of cards. */
function style(tint: Colour, ground: Colour): string {
  const { dark, light } = tint
  return [
    `path{fill:${dark};stroke:${dark};fill-opacity:.19;stroke-width:1.4}`,
    `.g{fill:${mixed(ground.dark, dark, 0.05)};fill-opacity:1;stroke:none}`,
    '@media(min-width:240px){path{stroke-width:1}}',
    // Paper is always light.
    `@media print,(prefers-color-scheme:light){path{fill:${light};stroke:${light}}.g{fill:${mixed(ground.light, light, 0.05)}}}`,
  ].join('')
}

/** `mixed('#000000', '#ffffff', 0.5)` is `'#808080'`. */
function mixed(ground: string, tint: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [from, to] = [channel(ground, start), channel(tint, start)]
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

function channel(color: string, start: number): number {
  return Number.parseInt(color.slice(start, start + 2), 16)
}

/** The heights of one person's terrain, row by row. */
function terrain(slug: string): { heights: number[]; lowest: number; highest: number } {
  const random = seededRandom(`${edition} ${slug}`)
  const noise = createNoise2D(random)
  const between = (low: number, high: number) => low + (high - low) * random()

  const headX = between(66, 94)
  const headY = between(72, 96)
  const headWidth = between(22, 29)
  const headHeight = between(30, 40)
  const lean = between(-0.24, 0.24)
  const shoulderX = headX + between(-14, 14)
  const shoulderY = between(196, 212)
  const shoulderWidth = between(48, 72)
  const shoulderHeight = between(40, 54)
  const shoulderRise = between(0.8, 1.1)
  const roughness = between(0.28, 0.36)

  const heights: number[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = (column + 0.5) * cell - margin
      const y = (row + 0.5) * cell - margin
      const fromHead = y - headY
      const head = hill((x - headX + lean * fromHead) / headWidth, fromHead / headHeight)
      heights.push(
        1.1 * head +
          shoulderRise * hill((x - shoulderX) / shoulderWidth, (y - shoulderY) / shoulderHeight) +
          // A face is smoother ground than the land around it.
          (1 - 0.5 * head) * (roughness * noise(x / 62, y / 77) + 0.09 * noise(x / 27, y / 33)),
      )
    }
  }
  return { heights, lowest: Math.min(...heights), highest: Math.max(...heights) }
}

/** A round hill of height 1, nearly a Gaussian: exp(-d²) is the limit of (1 - d²/n)ⁿ. */
function hill(dx: number, dy: number): number {
  const base = Math.max(0, 1 - (dx * dx + dy * dy) / 8)
  const squared = base * base
  const fourth = squared * squared
  return fourth * fourth
}

/** The entry of a round list: after the last comes the first, before the first the last. */
function entry<T>(list: readonly T[], i: number): T {
  return list[(i + list.length) % list.length] as T
}

/** Rings too small to read as terrain are only specks, and bytes. */
function isVisible(ring: readonly Point[]): boolean {
  const doubledArea = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = entry(ring, i + 1)
    return sum + x * nextY - y * nextX
  }, 0)
  return Math.abs(doubledArea) > 2 * 70
}

/**
 * Control points, on whole units, of a closed quadratic B-spline that runs along a ring: few where the ring is straight,
 * more where it bends. Where the ring follows the border of the terrain, only its corners are kept, moved far outside.
 *
 * @param ring closed: its last point is its first
 */
function controlPoints(ring: readonly Point[]): Point[] {
  const loop = ring.slice(1)
  const start = loop.findIndex(isOnBorder)
  const controls: Point[] = []
  if (start < 0) {
    const round = smooth(smooth(spaced(loop), true), true)
    controls.push(...tighten(resample([...round, entry(round, 0)]).slice(1), true))
  } else {
    let stretch: Point[] = []
    for (const point of [...loop.slice(start), ...loop.slice(0, start + 1)]) {
      stretch.push(point)
      if (stretch.length === 1 || !isOnBorder(point)) continue
      if (stretch.length === 2) controls.push(...cornerBetween(entry(stretch, 0), point))
      else controls.push(...tighten(resample(smooth(smooth(spaced(stretch), false), false)), false))
      stretch = [point]
    }
  }
  return controls.map(([x, y]): Point => [Math.round(x), Math.round(y)])
}

function isOnBorder([x, y]: Point): boolean {
  return x === -margin || y === -margin || x === width + margin || y === height + margin
}

/** Along a border there is nothing to draw, unless it turns a corner. */
function cornerBetween([ax, ay]: Point, [bx, by]: Point): Point[] {
  if (ax === bx || ay === by) return []
  return [[ax < width / 2 ? -40 : width + 40, ay < height / 2 ? -40 : height + 40]]
}

/** Leaves out points nearer than 3 units to the one before: between those, bends are mostly rounding. Keeps both ends. */
function spaced(line: readonly Point[]): Point[] {
  const kept = [entry(line, 0)]
  for (const point of line.slice(1, -1)) if (distance(entry(kept, -1), point) >= 3) kept.push(point)
  return [...kept, entry(line, -1)]
}

/** Points along a line at equal steps of effort: both way and bends are effort. Keeps both ends. */
function resample(line: readonly Point[]): Point[] {
  const efforts = line.slice(1).map((point, i) => {
    const before = entry(line, i)
    const after = line[i + 2] ?? point
    return distance(before, point) / 14 + bend(before, point, after) / 0.8
  })
  const whole = efforts.reduce((sum, effort) => sum + effort, 0)
  const count = Math.max(4, Math.round(whole))
  const points = [entry(line, 0)]
  let spent = 0
  for (const [i, effort] of efforts.entries()) {
    const [ax, ay] = entry(line, i)
    const [bx, by] = entry(line, i + 1)
    while (points.length < count && (whole * points.length) / count <= spent + effort) {
      const part = ((whole * points.length) / count - spent) / effort
      points.push([ax + (bx - ax) * part, ay + (by - ay) * part])
    }
    spent += effort
  }
  return [...points, entry(line, -1)]
}

/** The sine of the angle turned at `b`: near the angle itself for steps as short as those of a contour. */
function bend(a: Point, b: Point, c: Point): number {
  const ways = distance(a, b) * distance(b, c)
  return ways > 0 ? Math.abs((b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])) / ways : 0
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay))
}

/** Every point goes halfway to the middle of its neighbours. */
function smooth(points: readonly Point[], closed: boolean): Point[] {
  return betweenNeighbours(points, closed, ([x, y], [ax, ay], [bx, by]) => [
    (ax + 2 * x + bx) / 4,
    (ay + 2 * y + by) / 4,
  ])
}

/** A B-spline cuts the corners of its control points: moves them outwards by as much as it would cut. */
function tighten(points: readonly Point[], closed: boolean): Point[] {
  return betweenNeighbours(points, closed, ([x, y], [ax, ay], [bx, by]) => [
    x + (2 * x - ax - bx) / 8,
    y + (2 * y - ay - by) / 8,
  ])
}

/** Moves each point by what its neighbours say; the ends of an open line have only one and stay. */
function betweenNeighbours(
  points: readonly Point[],
  closed: boolean,
  move: (point: Point, before: Point, after: Point) => Point,
): Point[] {
  return points.map((point, i) => {
    const isEnd = i === 0 || i === points.length - 1
    return isEnd && !closed ? point : move(point, entry(points, i - 1), entry(points, i + 1))
  })
}

/**
 * Closed B-splines as path data in half units. The curve passes through the midpoints between control points, which is
 * what `t` wants: it mirrors the last control point at the current point, and the mirror image is the next one.
 *
 * @example
 * pathData([[[0, 0], [10, 0], [10, 10]]])
 * // 'M10 0q10 0 10 10t-10 0 0-10z'
 */
function pathData(rings: readonly (readonly Point[])[]): string {
  let data = ''
  let pen: Point = [0, 0]
  for (const controls of rings) {
    const middles = controls.map((control, i) => sum(control, entry(controls, i + 1)))
    const start = entry(middles, 0)
    data += data ? `m${joined([step(pen, start)])}` : `M${joined([start])}`
    const [first, ...turns] = [...middles.slice(1), start].map((middle, i) => step(entry(middles, i), middle))
    const control = entry(controls, 1)
    data += `q${joined([step(start, sum(control, control)), first as Point])}t${joined(turns)}z`
    pen = start
  }
  return data
}

/** Twice the middle of two points: the middle, in half units. */
function sum(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1]]
}

function step(from: Point, to: Point): Point {
  return [to[0] - from[0], to[1] - from[1]]
}

/** Whole numbers with a space only where no minus sign parts them: `[[10, 0], [-3, 5]]` is `10 0-3 5`. */
function joined(points: readonly Point[]): string {
  return points
    .flat()
    .map((number, i) => (i === 0 || number < 0 ? `${number}` : ` ${number}`))
    .join('')
}
