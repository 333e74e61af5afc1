import { contours } from 'd3-contour'
import { type Curve, controlsAlong, curveOf, type Detail, pathData, type Span, smooth, spaced } from './curves.ts'
import { clamp, entry, lengthOf, type Point } from './plane.ts'

/** Heights over a picture, sampled in the middle of square cells, and for `margin` units beyond it. */
export type Field = { width: number; height: number; cell: number; margin: number; heights: readonly number[] }

/** How a field is cut into contours. */
export type Cut = Detail & {
  thresholds: readonly number[]
  /** Every so many contours one is filled. */
  fillEvery: number
  /** Rings and pieces of a line shorter than this, in units, are only specks, and bytes. */
  shortestRing: number
  shortestRun: number
}

/** Path data in halves of the grid: the filled contours from below to above, and all lines in two lights. */
export type Relief = { fills: string[]; lit: string; shade: string }

/** Samples heights: `heightAt` is asked in units of the picture. */
export function sampled(
  { width, height, cell, margin }: Omit<Field, 'heights'>,
  heightAt: (x: number, y: number) => number,
): Field {
  const [columns, rows] = gridOf({ width, height, cell, margin })
  const heights = Array.from({ length: columns * rows }, (_, i) =>
    heightAt(((i % columns) + 0.5) * cell - margin, (Math.floor(i / columns) + 0.5) * cell - margin),
  )
  return { width, height, cell, margin, heights }
}

/**
 * Contour lines in moonlight from the north-west: where the slope below a line faces the light, the line is lit, elsewhere
 * it lies in the shade. That alone makes flat lines look like ground.
 *
 * @example relief(sampled(box, (x, y) => hill((x - 80) / 40, (y - 100) / 40)), cut).lit // 'M…q…t…'
 */
export function relief(field: Field, cut: Cut): Relief {
  const { cell, margin, heights } = field
  const fills: string[] = []
  const lines = { lit: [] as Curve[], shade: [] as Curve[] }
  const layers = contours()
    .size(gridOf(field))
    .thresholds([...cut.thresholds])(heights as number[])
  for (const [k, layer] of layers.entries()) {
    const rings = layer.coordinates
      .flat()
      .map((ring) => ring.map(([x = 0, y = 0]): Point => [x * cell - margin, y * cell - margin]))
      .filter((ring) => lengthOf(ring) >= cut.shortestRing)
    if (k % cut.fillEvery === 0) fills.push(pathData(rings.map((ring) => shape(ring, field, cut))))
    for (const { line, closed } of rings.flatMap((ring) => stretches(ring, field))) {
      const curve = curveOf(controlsAlong(line, closed, cut), closed)
      for (const { isLit, ...run } of inTwoLights(curve, field, cut)) lines[isLit ? 'lit' : 'shade'].push(run)
    }
  }
  return { fills, lit: pathData(lines.lit), shade: pathData(lines.shade) }
}

type Stretch = { line: Point[]; closed: boolean }

/** The parts of a ring that are seen: all of it, or what lies between two places on the border. Smoothed. */
function stretches(ring: readonly Point[], field: Field): Stretch[] {
  const loop = ring.slice(1)
  const start = loop.findIndex((point) => isOnBorder(point, field))
  const least = field.cell * 1.1
  if (start < 0) return [{ line: smooth(smooth(smooth(spaced(loop, least), true), true), true), closed: true }]
  const found: Stretch[] = []
  let line: Point[] = []
  for (const point of [...loop.slice(start), ...loop.slice(0, start + 1)]) {
    line.push(point)
    if (line.length === 1 || !isOnBorder(point, field)) continue
    if (line.length > 2)
      found.push({ line: smooth(smooth(smooth(spaced(line, least), false), false), false), closed: false })
    line = [point]
  }
  return found
}

/** A filled contour. Along the border, which nobody sees, it only keeps its corners, moved outside. */
function shape(ring: readonly Point[], field: Field, detail: Detail): Curve {
  const parts = stretches(ring, field)
  const [first] = parts
  if (first?.closed) return curveOf(controlsAlong(first.line, true, detail), true)
  const loop = ring.slice(1)
  const onGrid = ([x, y]: Point): Point => [Math.round(x / detail.grid), Math.round(y / detail.grid)]
  const cornersAfter = (from: Point, to: Point) => {
    const [a, b] = [from, to].map((end) => loop.findIndex(([x, y]) => x === end[0] && y === end[1])) as [number, number]
    const way = a < b ? loop.slice(a, b + 1) : [...loop.slice(a), ...loop.slice(0, b + 1)]
    return way.flatMap((point, i) => cornerBetween(point, way[i + 1] ?? point, field).map(onGrid))
  }
  const controls = parts.flatMap(({ line }, i) => [
    ...controlsAlong(line, false, detail),
    ...cornersAfter(entry(line, -1), entry(entry(parts, i + 1).line, 0)),
  ])
  const around = loop.flatMap((point, i) => cornerBetween(point, entry(loop, i + 1), field).map(onGrid))
  return curveOf(parts.length > 0 ? controls : around, true)
}

/** Along a border there is nothing to draw, unless it turns a corner. */
function cornerBetween([ax, ay]: Point, [bx, by]: Point, { width, height, margin }: Field): Point[] {
  if (ax === bx || ay === by) return []
  const far = 3 * margin
  return [[ax + bx < width ? -far : width + far, ay + by < height ? -far : height + far]]
}

function isOnBorder([x, y]: Point, field: Field): boolean {
  const { cell, margin } = field
  const [columns, rows] = gridOf(field)
  return x === -margin || y === -margin || x === columns * cell - margin || y === rows * cell - margin
}

/** How many cells a field has, across and down. */
function gridOf({ width, height, cell, margin }: Omit<Field, 'heights'>): [number, number] {
  return [Math.ceil((width + 2 * margin) / cell), Math.ceil((height + 2 * margin) / cell)]
}

type Run = { start: Point; spans: Span[]; isLit: boolean }

/** Cuts a curve where it passes from light into shade. A short piece takes the light of the one before. */
function inTwoLights(curve: Curve, field: Field, { grid, shortestRun }: Cut): (Curve & { isLit: boolean })[] {
  const { spans, closed } = curve
  const startOf = (i: number) => (i === 0 && !closed ? curve.start : entry(spans, i - 1).to)
  const lights = spans.map(({ to }, i) => isLit(startOf(i), to, field, grid / 2))
  const turn = closed ? lights.findIndex((light, i) => light !== entry(lights, i - 1)) : 0
  if (turn === -1) return [{ ...curve, isLit: lights[0] ?? false }]

  const isShort = ({ start, spans }: Run) => (lengthOf([start, ...spans.map(({ to }) => to)]) * grid) / 2 < shortestRun
  const pieces: Run[] = []
  for (const [k] of spans.entries()) {
    const i = (turn + k) % spans.length
    const last = pieces.at(-1)
    if (last !== undefined && last.isLit === lights[i]) last.spans.push(spans[i] as Span)
    else pieces.push({ start: startOf(i), spans: [spans[i] as Span], isLit: lights[i] as boolean })
  }
  const runs: Run[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    // Only the first can still be short: it has none before it, and joins what follows.
    if (last === undefined || (last.isLit !== piece.isLit && !isShort(piece) && !isShort(last))) runs.push(piece)
    else {
      if (isShort(last)) last.isLit = piece.isLit
      last.spans.push(...piece.spans)
    }
  }
  const isWhole = closed && runs.length === 1
  return runs.map((run) => (isWhole ? { ...curve, isLit: run.isLit } : { ...run, closed: false }))
}

/** Where the light comes from, and how much a slope must face it. */
const light: Point = [-0.64, -0.77]
const facing = 0.12

/** @param unit what one step of the points is, in units of the picture */
function isLit(from: Point, to: Point, field: Field, unit: number): boolean {
  const [x, y] = [((from[0] + to[0]) * unit) / 2, ((from[1] + to[1]) * unit) / 2]
  const reach = field.cell * 0.7
  const dx = heightAt(field, x + reach, y) - heightAt(field, x - reach, y)
  const dy = heightAt(field, x, y + reach) - heightAt(field, x, y - reach)
  const steepness = Math.sqrt(dx * dx + dy * dy) || 1
  return -(dx * light[0] + dy * light[1]) / steepness > facing
}

/** Between the middles of cells, heights change evenly. */
function heightAt(field: Field, x: number, y: number): number {
  const { cell, margin, heights } = field
  const [columns, rows] = gridOf(field)
  const [u, v] = [
    clamp((x + margin) / cell - 0.5, 0, columns - 1.001),
    clamp((y + margin) / cell - 0.5, 0, rows - 1.001),
  ]
  const [i, j] = [Math.floor(u), Math.floor(v)]
  const at = (column: number, row: number) => heights[row * columns + column] as number
  const top = at(i, j) + (at(i + 1, j) - at(i, j)) * (u - i)
  const below = at(i, j + 1) + (at(i + 1, j + 1) - at(i, j + 1)) * (u - i)
  return top + (below - top) * (v - j)
}
