import { expect, test } from 'vitest'
import { mapLayout } from '../../src/compiler/compile/map-layout.ts'
import { content, levels } from '../chosen-film.ts'

type Point = { x: number; y: number }

const layout = mapLayout(content)
const nodes = [...layout].map(([id, place]) => ({ id, ...place }))

test('everybody at an end of a tie stands on the map, at the level of the tie or below', () => {
  for (const { id, from, to, level } of content.story.relationships) {
    for (const end of [from, to]) expect(layout.get(end)?.level, `${id}: ${end}`).toBeLessThanOrEqual(level)
  }
  const ends = new Set(content.story.relationships.flatMap(({ from, to }) => [from, to]))
  expect(new Set(layout.keys())).toEqual(ends)
})

test('nobody stands nearer than 90 to anybody else', () => {
  const pairs = nodes.flatMap((one, index) => nodes.slice(index + 1).map((other) => [one, other] as const))
  expect(pairs.length).toBeGreaterThan(50)
  const near = pairs.filter(([one, other]) => Math.hypot(one.x - other.x, one.y - other.y) < 90)
  expect(near).toEqual([])
})

test('no tie runs behind the portrait of somebody whom it does not concern', () => {
  const portraitRadius = 32
  const behind = content.story.relationships.flatMap(({ id, from, to }) =>
    nodes
      .filter((node) => node.id !== from && node.id !== to)
      .filter((node) => distanceToLine(node, layout.get(from), layout.get(to)) < portraitRadius)
      .map((node) => `${id} behind ${node.id}`),
  )
  expect(behind).toEqual([])
})

/** How far a point is from the straight line between two others. */
function distanceToLine(point: Point, from: Point | undefined, to: Point | undefined): number {
  if (from === undefined || to === undefined) throw new Error('an end of a tie is not on the map')
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy)
  const nearest = Math.min(Math.max(along, 0), 1)
  return Math.hypot(point.x - from.x - nearest * dx, point.y - from.y - nearest * dy)
}

test('all places are whole numbers inside the box of 1000 × 640', () => {
  for (const { id, x, y } of nodes) {
    expect([x, y].every(Number.isInteger), id).toBe(true)
    expect(x >= 0 && x <= 1000 && y >= 0 && y <= 640, id).toBe(true)
  }
})

test('the same content gives the same places', () => {
  expect([...mapLayout(structuredClone(content))]).toEqual([...layout])
})

test.each(levels)('what stands above level %i moves nobody there or below', (level) => {
  const { cast, story, vocabulary } = content
  const relationships = story.relationships.filter((tie) => tie.level <= level)
  const smaller = mapLayout({ cast, vocabulary, story: { ...story, relationships } })
  expect([...smaller]).toEqual([...layout].filter(([, place]) => place.level <= level))
  expect(smaller.size).toBeGreaterThan(0)
})
