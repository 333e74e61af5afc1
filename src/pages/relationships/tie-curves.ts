import type { Relationship } from '../../schema/documents.ts'
import { nameBox } from './map-boxes.ts'
import type { PlacedPerson } from './told-ties.ts'

export type Point = { x: number; y: number }

/** How a tie is drawn: a curve from one portrait to the other, by its start, control point and end, and an arrow. */
export type TieCurve = { tie: Relationship; line: string; head: string; points: readonly [Point, Point, Point] }

/** Between a portrait or a name and the ends of ties. */
const gap = 9
/** How far the curves of one pair bend away from each other, and one alone from a straight line. */
const bend = { apart: 118, alone: 26 }

/**
 * The curve of each tie, in the order of the ties. Those of one pair bend away from each other, whichever way they go.
 *
 * @example tieCurves(people, ties)[0] // { tie, line: 'M323 380Q377 421 424 434', head: 'M…', points: […] }
 */
export function tieCurves(people: readonly PlacedPerson[], ties: readonly Relationship[]): TieCurve[] {
  const places = new Map(people.map((person) => [person.id, person]))
  const pairs = Map.groupBy(ties, ({ from, to }) => [from, to].sort().join(' '))
  return ties.flatMap((tie) => {
    const [from, to] = [places.get(tie.from), places.get(tie.to)]
    const pair = pairs.get([tie.from, tie.to].sort().join(' ')) ?? []
    if (from === undefined || to === undefined) return []
    const turn = pair.indexOf(tie) - (pair.length - 1) / 2
    const bent = pair.length === 1 ? bend.alone : turn * bend.apart
    return [{ tie, ...curve(from, to, bent * (tie.from < tie.to ? 1 : -1)) }]
  })
}

/** A point of a curve, at a share of the way from its start. */
export function onCurve([start, middle, end]: TieCurve['points'], along: number): Point {
  const [a, b, c] = [(1 - along) ** 2, 2 * along * (1 - along), along ** 2]
  return { x: a * start.x + b * middle.x + c * end.x, y: a * start.y + b * middle.y + c * end.y }
}

function curve(from: PlacedPerson, to: PlacedPerson, bent: number): Omit<TieCurve, 'tie'> {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const middle = {
    x: (from.x + to.x) / 2 - (dy / length) * bent,
    y: (from.y + to.y) / 2 + (dx / length) * bent,
  }
  const start = towards(from, middle, clearOf(from, middle))
  const end = towards(to, middle, clearOf(to, middle))
  const back = towards(end, middle, 13)
  const [ax, ay] = [(back.y - end.y) / 1.9, (end.x - back.x) / 1.9]
  return {
    line: `M${at(start)}Q${at(middle)} ${at(end)}`,
    head: `M${at({ x: back.x + ax, y: back.y + ay })}L${at(end)}L${at({ x: back.x - ax, y: back.y - ay })}`,
    points: [start, middle, end],
  }
}

/** How far from the middle of a portrait a tie ends: at the rim, or beyond the name where it comes from below. */
function clearOf(person: PlacedPerson, middle: Point): number {
  const [dx, dy] = [Math.abs(middle.x - person.x), middle.y - person.y]
  const length = Math.hypot(dx, dy)
  const name = nameBox(person)
  const rim = person.r + gap
  const isBelow = dy > 0 && (dx / dy) * (name.y - person.y) < name.width / 2
  if (!isBelow) return rim
  const beside = ((name.width / 2 + gap) * length) / dx
  const below = ((name.y + name.height + gap - person.y) * length) / dy
  return Math.max(rim, Math.min(beside, below, length - 2 * gap))
}

function towards(from: Point, to: Point, distance: number): Point {
  const share = distance / Math.hypot(to.x - from.x, to.y - from.y)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function at({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`
}
