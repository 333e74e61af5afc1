import type { MapNode, Relationship } from '../../schema/documents.ts'

export type Point = { x: number; y: number }

/** How a tie is drawn: a curve from one portrait to the other, by its start, control point and end, and an arrow. */
export type TieCurve = { tie: Relationship; line: string; head: string; points: readonly [Point, Point, Point] }

/** Half a portrait with its ring, in the units of the map. */
export const portraitRadius = 40
/** Between a portrait and the ends of its ties. */
const gap = 5
/** How far the ties of one pair bend, in the order in which they are told: a tie that comes later moves no other. */
const bends = [16, -76, 108, -168, 200]

/**
 * The curve of each tie, in the order of the ties. Those of one pair bend away from each other, whichever way they go.
 *
 * @example tieCurves(people, ties)[0] // { tie, line: 'M323 380Q377 421 424 434', head: 'M…Z', points: […] }
 */
export function tieCurves(people: readonly MapNode[], ties: readonly Relationship[]): TieCurve[] {
  const places = new Map(people.map((person) => [person.id, person]))
  const drawn = new Map<string, number>()
  return ties.flatMap((tie) => {
    const [from, to] = [places.get(tie.from), places.get(tie.to)]
    if (from === undefined || to === undefined) return []
    const pair = [tie.from, tie.to].sort().join(' ')
    const turn = drawn.get(pair) ?? 0
    drawn.set(pair, turn + 1)
    const bend = (bends[turn % bends.length] ?? 0) * (tie.from < tie.to ? 1 : -1)
    return [{ tie, ...curve(from, to, bend) }]
  })
}

function curve(from: Point, to: Point, bend: number): Omit<TieCurve, 'tie'> {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const middle = {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  }
  const start = towards(from, middle, portraitRadius + gap)
  const tip = towards(to, middle, portraitRadius + gap)
  const end = towards(to, middle, portraitRadius + gap + 9)
  const [ax, ay] = [(end.y - tip.y) / 1.8, (tip.x - end.x) / 1.8]
  return {
    line: `M${at(start)}Q${at(middle)} ${at(end)}`,
    head: `M${at(tip)}L${at({ x: end.x + ax, y: end.y + ay })}L${at({ x: end.x - ax, y: end.y - ay })}Z`,
    points: [start, middle, end],
  }
}

function towards(from: Point, to: Point, distance: number): Point {
  const share = distance / Math.hypot(to.x - from.x, to.y - from.y)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function at({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`
}
