import { describe, expect, test } from 'vitest'
import { placesOnWay, sceneInView, stepsFrom } from '../../src/pages/story/scene-in-view.ts'
import { type ToldStory, tellStory } from '../../src/pages/story/told-story.ts'
import type { Level } from '../../src/schema/vocabulary.ts'
import { levels, readFromMemory } from '../chosen-film.ts'

const documents = await Promise.all(levels.map((level) => readFromMemory(`en/story/${level}.json`)))
const toldTo = (level: Level) => tellStory(documents.slice(0, level + 1))
const whole = toldTo(3)
const places = placesOnWay(whole.acts, 3)

describe('the places of scenes along the way', () => {
  test('only rise, from near the start to the end', () => {
    const all = whole.beats.map(({ id }) => places.get(id) ?? Number.NaN)
    expect(all).toEqual(all.toSorted((a, b) => a - b))
    expect(new Set(all).size).toBe(whole.beats.length)
    expect(Math.min(...all)).toBeGreaterThan(0)
    expect(all.at(-1)).toBe(1)
  })

  test('are the same at every level, so that they say nothing of what is still to come', () => {
    for (const level of [1, 2] as const) {
      const told = toldTo(level)
      for (const [id, place] of placesOnWay(told.acts, 3)) expect(place, id).toBe(places.get(id))
    }
  })

  test('give each level a stretch of one length', () => {
    const ends = whole.acts.map(({ beats }) => places.get(beats.at(-1)?.id ?? '') ?? 0)
    expect((ends[1] ?? 0) - (ends[0] ?? 0)).toBeCloseTo((ends[2] ?? 0) - (ends[1] ?? 0))
  })

  test('leave level 0 a short one, and use all of the way in a film of one level', () => {
    const scene = (id: string) => ({ ...(whole.beats[0] as ToldStory['beats'][number]), id })
    const two = placesOnWay(
      [
        { level: 0, beats: [scene('a')] },
        { level: 1, beats: [scene('b')] },
      ],
      1,
    )
    expect([two.get('a'), two.get('b')]).toEqual([0.1, 1])
    expect(placesOnWay([{ level: 0, beats: [scene('a')] }], 0).get('a')).toBe(1)
  })
})

describe('the scene in view', () => {
  test('brings its act, hour and distance to the panel', () => {
    expect(sceneInView(whole, places, 'wanderers')).toMatchObject({
      act: 2,
      beat: { place: 'In the wilds', hour: null, distance: { text: 'Within reach' } },
    })
    expect(sceneInView(whole, places, 'dawn-run')).toMatchObject({ act: 3, beat: { hour: { text: 'Sunrise' } } })
  })

  test('has the one behind on the map only where a source has the distance, and nearer the shorter it is', () => {
    const gap = (id: string) => {
      const shown = sceneInView(whole, places, id)
      return shown?.behind == null ? null : shown.at - shown.behind
    }
    expect(gap('piano')).toBeNull()
    expect(gap('reeds')).toBeGreaterThan(gap('wanderers') ?? 1)
    expect(gap('wanderers')).toBeGreaterThan(gap('face-to-face') ?? 1)
  })

  test('is the first while none has been seen, or one that is not told', () => {
    for (const id of [null, 'scope']) expect(sceneInView(toldTo(1), places, id)?.beat.id).toBe('night-walk')
    expect(sceneInView(toldTo(0), places, null)).toBeNull()
  })
})

describe('the steps from a scene', () => {
  const stepIds = (fitting: readonly string[], from: string) => {
    const kept = new Set(whole.beats.filter(({ id }) => fitting.includes(id)))
    const { previous, next } = stepsFrom(whole.beats, kept, from)
    return [previous?.id, next?.id]
  }
  const all = whole.beats.map(({ id }) => id)

  test('lead to its neighbours, and nowhere at the ends', () => {
    expect(stepIds(all, 'reeds')).toEqual(['hong-found', 'wanderers'])
    expect(stepIds(all, 'night-walk')).toEqual([undefined, 'scare-film'])
    expect(stepIds(all, 'a-year-on')).toEqual(['across', undefined])
  })

  test('pass over what the filter leaves out, also from a scene that is left out', () => {
    expect(stepIds(['drive', 'scope'], 'reeds')).toEqual(['drive', 'scope'])
    expect(stepIds(['drive', 'scope'], 'drive')).toEqual([undefined, 'scope'])
  })
})
