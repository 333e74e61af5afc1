/*
 * Plane geometry for drawings. Here and in everything else that decides a coordinate there are only + - * / and square
 * roots, which IEEE 754 pins to the last bit, and none of `Math.exp`, `Math.pow` or `Math.sin`, which it does not: the
 * same recipe gives the same bytes on every machine.
 */

export type Point = readonly [x: number, y: number]

/** The entry of a round list: after the last comes the first, before the first the last. */
export function entry<T>(list: readonly T[], i: number): T {
  return list[(i + list.length) % list.length] as T
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay))
}

/** @example between([0, 0], [10, 20], 0.5) // [5, 10] */
export function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}

/** A round hill of height 1, nearly a Gaussian: exp(-d²) is the limit of (1 - d²/n)ⁿ. */
export function hill(dx: number, dy: number): number {
  const base = Math.max(0, 1 - (dx * dx + dy * dy) / 8)
  const squared = base * base
  const fourth = squared * squared
  return fourth * fourth
}

/** How far a point is from the line through the given points. */
export function distanceToLine(point: Point, line: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 1; i < line.length; i++) {
    nearest = Math.min(nearest, squaredDistance(point, line[i - 1] as Point, line[i] as Point))
  }
  return Math.sqrt(nearest)
}

/** The distance from the border of a polygon, above 0 inside and below 0 outside. */
export function depthIn(polygon: readonly Point[], point: Point): number {
  const [x, y] = point
  let nearest = Number.POSITIVE_INFINITY
  let inside = false
  for (const [i, a] of polygon.entries()) {
    const b = entry(polygon, i - 1)
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
    nearest = Math.min(nearest, squaredDistance(point, a, b))
  }
  return Math.sqrt(nearest) * (inside ? 1 : -1)
}

function squaredDistance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const share = clamp(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1), 0, 1)
  const [ox, oy] = [x - ax - share * dx, y - ay - share * dy]
  return ox * ox + oy * oy
}

/**
 * A smooth line through all points (Catmull-Rom), as short straight steps.
 *
 * @param steps how many from one point to the next
 * @example throughPoints([[0, 0], [10, 0], [10, 10]], 8, true).length // 24
 */
export function throughPoints(points: readonly Point[], steps: number, closed = false): Point[] {
  const at = (i: number) => (closed ? entry(points, i) : (points[clamp(i, 0, points.length - 1)] as Point))
  const count = closed ? points.length : points.length - 1
  const line = Array.from({ length: count * steps }, (_, k): Point => {
    const i = Math.floor(k / steps)
    const t = (k - i * steps) / steps
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const along = (n: 0 | 1) =>
      b[n] +
      (t * (c[n] - a[n] + t * (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n] + t * (3 * b[n] - a[n] - 3 * c[n] + d[n])))) / 2
    return [along(0), along(1)]
  })
  return closed ? line : [...line, at(points.length - 1)]
}

/** The point of a line at a share of its length, and the way it goes there as a step of length 1. */
export function pointsAlong(line: readonly Point[], count: number): { at: Point; heading: Point }[] {
  const steps = line.slice(1).map((point, i) => distance(entry(line, i), point))
  const whole = steps.reduce((sum, step) => sum + step, 0)
  const found: { at: Point; heading: Point }[] = []
  let walked = 0
  for (const [i, step] of steps.entries()) {
    const [from, to] = [entry(line, i), entry(line, i + 1)]
    const isLast = i === steps.length - 1
    while (found.length < count && (isLast || (whole * found.length) / (count - 1) <= walked + step)) {
      const share = clamp(((whole * found.length) / (count - 1) - walked) / (step || 1), 0, 1)
      found.push({
        at: between(from, to, share),
        heading: [(to[0] - from[0]) / (step || 1), (to[1] - from[1]) / (step || 1)],
      })
    }
    walked += step
  }
  return found
}

/** How long a line is. */
export function lengthOf(line: readonly Point[]): number {
  return line.slice(1).reduce((sum, point, i) => sum + distance(entry(line, i), point), 0)
}
