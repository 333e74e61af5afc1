import { distance, entry, type Point } from './plane.ts'

/*
 * From the many short steps of a contour to the few control points of a quadratic B-spline, and from those to path data.
 */

/**
 * A quadratic B-spline in halves of the grid: from its start, each span bends towards its control point and ends in the
 * middle between that and the next.
 */
export type Curve = { start: Point; spans: readonly Span[]; closed: boolean }
export type Span = { control: Point; to: Point }

/** How closely a curve follows its line: units for each control point where it is straight, and its bends. */
export type Detail = { stride: number; turn: number; grid: number }

/**
 * Control points on whole steps of a grid, few where the line is straight, more where it bends.
 *
 * @param line where it is closed, its last point is not its first again
 */
export function controlsAlong(line: readonly Point[], closed: boolean, { stride, turn, grid }: Detail): Point[] {
  const whole = closed ? [...line, entry(line, 0)] : line
  const spread = resample(whole, stride, turn, closed ? 4 : 2)
  const points = tighten(closed ? spread.slice(1) : spread, closed)
  return points.map(([x, y]): Point => [Math.round(x / grid), Math.round(y / grid)])
}

/** @example curveOf([[0, 0], [5, 5], [10, 0]], false) // { start: [0, 0], spans: [{ control: [10, 10], to: [20, 0] }], closed: false } */
export function curveOf(controls: readonly Point[], closed: boolean): Curve {
  const doubled = controls.map((control) => sum(control, control))
  if (closed) {
    const spans = controls.map((control, i) => ({
      control: entry(doubled, i),
      to: sum(control, entry(controls, i + 1)),
    }))
    return { start: entry(spans, -1).to, spans, closed }
  }
  const [start, end] = [entry(doubled, 0), entry(doubled, -1)]
  if (controls.length === 2)
    return { start, spans: [{ control: sum(...(controls as [Point, Point])), to: end }], closed }
  const spans = controls.slice(1, -1).map((control, i) => ({
    control: entry(doubled, i + 1),
    to: i === controls.length - 3 ? end : sum(control, entry(controls, i + 2)),
  }))
  return { start, spans, closed }
}

/** Leaves out what is too near to the point before: between those, bends are mostly rounding. Keeps both ends. */
export function spaced(line: readonly Point[], least: number): Point[] {
  const kept = [entry(line, 0)]
  for (const point of line.slice(1, -1)) if (distance(entry(kept, -1), point) >= least) kept.push(point)
  return [...kept, entry(line, -1)]
}

/** Every point goes halfway to the middle of its neighbours. */
export function smooth(points: readonly Point[], closed: boolean): Point[] {
  return betweenNeighbours(points, closed, ([x, y], [ax, ay], [bx, by]) => [
    (ax + 2 * x + bx) / 4,
    (ay + 2 * y + by) / 4,
  ])
}

/** Points along a line at equal steps of effort: both way and bends are effort. Keeps both ends. */
function resample(line: readonly Point[], stride: number, turn: number, least: number): Point[] {
  const efforts = line.slice(1).map((point, i) => {
    const before = entry(line, i)
    return distance(before, point) / stride + bend(before, point, line[i + 2] ?? point) / turn
  })
  const whole = efforts.reduce((sum, effort) => sum + effort, 0)
  const count = Math.max(least, Math.round(whole))
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
 * Curves as path data in halves of the grid. After the first control point, `t` is enough: it mirrors the last one at
 * the current point, and the mirror image is the next one.
 *
 * @example
 * pathData([curveOf([[0, 0], [10, 0], [10, 10]], true)])
 * // 'M10 10q-10-10 0-10t10 10-10 0z'
 */
export function pathData(curves: readonly Curve[]): string {
  let data = ''
  let pen: Point = [0, 0]
  for (const { start, spans, closed } of curves) {
    const [first] = spans
    if (first === undefined) continue
    data += data ? `m${joined([step(pen, start)])}` : `M${joined([start])}`
    const [stop, ...stops] = spans.map(({ to }, i) => step(spans[i - 1]?.to ?? start, to))
    data += `q${joined([step(start, first.control), stop as Point])}`
    if (stops.length > 0) data += `t${joined(stops)}`
    if (closed) data += 'z'
    pen = closed ? start : entry(spans, -1).to
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
