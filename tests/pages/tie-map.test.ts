import { describe, expect, test } from 'vitest'
import { neighbourTowards } from '../../src/pages/relationships/neighbour-towards.ts'
import { placeLabels } from '../../src/pages/relationships/place-labels.ts'
import { tieCurves } from '../../src/pages/relationships/tie-curves.ts'
import { tiesOf, toldTies } from '../../src/pages/relationships/told-ties.ts'
import { levels, readFromMemory } from '../chosen-film.ts'

const stories = await Promise.all(levels.map((level) => readFromMemory(`en/story/${level}.json`)))
const told = levels.map((level) => toldTies(stories.slice(0, level + 1)))
const whole = toldTies(stories)

describe('the ties that are told', () => {
  test('grow with the level, and nobody moves', () => {
    for (const [level, { people, ties }] of told.entries()) {
      const places = people.map(({ id, x, y }) => `${id} ${x} ${y}`)
      const later = whole.people.map(({ id, x, y }) => `${id} ${x} ${y}`)
      expect(later.slice(0, places.length), `level ${level}`).toEqual(places)
      expect(whole.ties.slice(0, ties.length)).toEqual(ties)
    }
    expect(told.map(({ ties }) => ties.length)).toEqual([3, 12, 18, 19])
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
  test('has a curve of its own for each tie, which no later tie moves', () => {
    const lines = tieCurves(whole.people, whole.ties).map(({ line }) => line)
    expect(new Set(lines).size).toBe(whole.ties.length)
    for (const { people, ties } of told) {
      expect(tieCurves(people, ties).map(({ line }) => line)).toEqual(lines.slice(0, ties.length))
    }
  })

  test('keeps the labels of everybody’s ties apart from each other', () => {
    for (const { id } of whole.people) {
      const labels = placeLabels(tieCurves(whole.people, tiesOf(whole.ties, id)), whole.people)
      for (const [index, one] of labels.entries()) {
        for (const other of labels.slice(index + 1)) {
          const reach = (one.tie.label.length + other.tie.label.length) * 3.5
          const covered = Math.abs(one.x - other.x) < reach && Math.abs(one.y - other.y) < 14
          expect(covered, `${id}: “${one.tie.label}” and “${other.tie.label}”`).toBe(false)
        }
      }
    }
  })
})

describe('an arrow key on the map', () => {
  const next = (key: string, id: string) => neighbourTowards(key, id, whole.people, whole.ties)

  test('leads along a tie to whoever stands in its direction', () => {
    expect(next('ArrowLeft', 'kyu-nam')).toBe('hyun-sang')
    expect(next('ArrowRight', 'kyu-nam')).toBe('lieutenant-hong')
    expect(next('ArrowUp', 'dong-hyuk')).toBe('dong-hyuks-mother')
    expect(next('ArrowDown', 'dong-hyuks-mother')).toBe('dong-hyuk')
  })

  test('leads only to somebody who is tied, and nowhere where nobody stands', () => {
    expect(next('ArrowUp', 'nomad-leader')).toBe('sang-gus-sister')
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
