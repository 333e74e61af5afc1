import { describe, expect, test } from 'vitest'
import { type MapPlace, mapLayout } from '../../src/compiler/compile/map-layout.ts'
import { content } from '../chosen-film.ts'
import { secondFilm } from '../second-film.ts'

const films = [
  ['the film', content],
  ['the second film', secondFilm.content],
] as const

describe.each(films)('the map of %s', (_name, content) => {
  const layout = mapLayout(content)
  const { story, cast, vocabulary } = content
  const levels = [...vocabulary.levels.keys()]
  const told = (level: number) => story.relationships.filter((tie) => tie.level <= level)

  test.each(levels)('has everybody at an end of a tie, and nobody else, at level %i', (level) => {
    const ends = told(level).flatMap(({ from, to }) => [from, to])
    expect(new Set(layout.levels[level]?.places.keys())).toEqual(new Set(ends))
    for (const id of ends) expect(layout.firstLevel.get(id)).toBeLessThanOrEqual(level)
  })

  test.each(levels)('reaches to all four borders at level %i', (level) => {
    const { height = 0, places = new Map<string, MapPlace>() } = layout.levels[level] ?? {}
    const all = [...places.values()]
    const left = Math.min(...all.map(({ x, r }) => x - r))
    const right = Math.max(...all.map(({ x, r }) => x + r))
    const top = Math.min(...all.map(({ y, r }) => y - r))
    const bottom = Math.max(...all.map(({ y, r }) => y + r))
    expect(right - left).toBeGreaterThan(750)
    expect(bottom - top).toBeGreaterThan(0.75 * height)
    expect([left, top].every((edge) => edge >= 0)).toBe(true)
    expect(right).toBeLessThanOrEqual(1000)
    expect(bottom).toBeLessThanOrEqual(height)
    expect(all.flatMap(({ x, y, r }) => [x, y, r]).every(Number.isInteger)).toBe(true)
  })

  test.each(levels)('runs no tie behind the portrait of somebody whom it does not concern, at level %i', (level) => {
    const places = layout.levels[level]?.places ?? new Map<string, MapPlace>()
    const behind = told(level).flatMap(({ id, from, to }) =>
      [...places]
        .filter(([other]) => other !== from && other !== to)
        .filter(([, place]) => distanceToLine(place, places.get(from), places.get(to)) < place.r)
        .map(([other]) => `${id} behind ${other}`),
    )
    expect(behind).toEqual([])
  })

  test('is the same each time, and the places of a level ignore higher levels', () => {
    for (const level of levels) {
      const smaller = mapLayout({ cast, vocabulary, story: { ...story, relationships: told(level) } })
      expect(smaller.levels.slice(0, level + 1)).toEqual(layout.levels.slice(0, level + 1))
    }
  })
})

type Point = { x: number; y: number }

/** How far a point is from the straight line between two others. */
function distanceToLine(point: Point, from: Point | undefined, to: Point | undefined): number {
  if (from === undefined || to === undefined) throw new Error('an end of a tie is not on the map')
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy)
  const nearest = Math.min(Math.max(along, 0), 1)
  return Math.hypot(point.x - from.x - nearest * dx, point.y - from.y - nearest * dy)
}
