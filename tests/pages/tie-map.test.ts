import { describe, expect, test } from 'vitest'
import { nameBox, overlap } from '../../src/pages/relationships/map-boxes.ts'
import { neighbourTowards } from '../../src/pages/relationships/neighbour-towards.ts'
import { tieCurves } from '../../src/pages/relationships/tie-curves.ts'
import { tiesOf, toldTies } from '../../src/pages/relationships/told-ties.ts'
import { levels, readFromMemory } from '../chosen-film.ts'

const stories = await Promise.all(levels.map((level) => readFromMemory(`en/story/${level}.json`)))
const told = levels.map((level) => toldTies(stories.slice(0, level + 1)))
const whole = toldTies(stories)

describe('the ties that are told', () => {
  test('grow with the level, and everybody who is told of stays', () => {
    for (const { people, ties } of told) {
      const later = whole.people.map(({ id }) => id)
      expect(people.filter(({ id }) => !later.includes(id))).toEqual([])
      expect(whole.ties.slice(0, ties.length)).toEqual(ties)
    }
    expect(told.map(({ ties }) => ties.length)).toEqual([3, 12, 19, 20])
  })

  test('begin with whoever has most of them', () => {
    for (const { people, ties } of told) {
      const counts = people.map(({ id }) => tiesOf(ties, id).length)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    }
  })

  test('show people on the side on which the story shows them by then', () => {
    const sideOf = (level: number) => told[level]?.people.find(({ id }) => id === 'girl-with-rifle')?.side
    expect(sideOf(1)).toBe('nomads')
  })

  test('name a source for every receipt', () => {
    for (const { ties, sources } of told) {
      const cited = ties.flatMap((tie) => [...tie.sources, ...tie.claims.flatMap((claim) => claim.sources)])
      expect(cited.filter((id) => sources[id] === undefined)).toEqual([])
    }
  })
})

describe('the drawing of the ties', () => {
  test('has a curve of its own for each tie, whose ends are clear of both portraits and names', () => {
    for (const { people, ties } of told) {
      const curves = tieCurves(people, ties)
      expect(new Set(curves.map(({ line }) => line)).size).toBe(ties.length)
      for (const { tie, points } of curves) {
        for (const [id, point] of [
          [tie.from, points[0]],
          [tie.to, points[2]],
        ] as const) {
          const person = people.find((one) => one.id === id)
          if (person === undefined) throw new Error(`${id} is not on the map`)
          const apart = Math.hypot(point.x - person.x, point.y - person.y) - person.r
          expect(apart, tie.id).toBeGreaterThan(8.9)
          expect(overlap(nameBox(person), { ...point, width: 1, height: 1 }), tie.id).toBe(0)
        }
      }
    }
  })
})

describe('an arrow key on the map', () => {
  const next = (key: string, id: string) => neighbourTowards(key, id, whole.people, whole.ties)

  test('leads along a tie to whoever stands in its direction', () => {
    expect(next('ArrowLeft', 'kyu-nam')).toBe('hyun-sang')
    expect(next('ArrowRight', 'kyu-nam')).toBe('dong-hyuk')
    expect(next('ArrowUp', 'dong-hyuk')).toBe('dong-hyuks-mother')
    expect(next('ArrowDown', 'dong-hyuks-mother')).toBe('dong-hyuk')
  })

  test('leads only to somebody who is tied, and nowhere where nobody stands', () => {
    expect(next('ArrowUp', 'nomad-leader')).toBe('girl-with-rifle')
    expect(next('ArrowRight', 'nomad-leader')).toBeNull()
    expect(next('Enter', 'kyu-nam')).toBeNull()
    expect(next('ArrowLeft', 'nobody')).toBeNull()
  })

  test('leads to nobody who is not told of yet', () => {
    const [trailer] = told
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      const id = neighbourTowards(key, 'kyu-nam', trailer?.people ?? [], trailer?.ties ?? [])
      expect([null, 'hyun-sang', 'dong-hyuk']).toContain(id)
    }
  })
})
