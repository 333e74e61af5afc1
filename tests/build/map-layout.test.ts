// @vitest-environment node
import { expect, test } from 'vitest'
import { mapLayout } from '../../src/build/map-layout.ts'
import { levels } from '../../src/schema/vocabulary.ts'
import { content } from '../app/real-content.ts'

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
  const { cast, story } = content
  const relationships = story.relationships.filter((tie) => tie.level <= level)
  const smaller = mapLayout({ cast, story: { ...story, relationships } })
  expect([...smaller]).toEqual([...layout].filter(([, place]) => place.level <= level))
  expect(smaller.size).toBeGreaterThan(0)
})
