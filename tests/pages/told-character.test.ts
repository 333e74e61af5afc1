import { describe, expect, test } from 'vitest'
import { stretchOf } from '../../src/pages/character/stretch.ts'
import { tellCharacter } from '../../src/pages/character/told-character.ts'
import { levels, readFromMemory } from '../chosen-film.ts'

const character = await readFromMemory('en/characters/hyun-sang.json')
const stories = await Promise.all(levels.map((level) => readFromMemory(`en/story/${level}.json`)))
const tell = (level: number) => tellCharacter(character, level === 0 ? [] : stories.slice(0, level + 1))

describe('what is told of a character', () => {
  test('comes from their own document at level 0, and is the same as the story has there', () => {
    const { connections, carries, scenes } = tell(0)
    expect(connections.map(({ name, ties }) => [name, ties.map(({ tie }) => tie.label)])).toEqual([
      ['Lim Kyu-nam', ['hunts him', 'knew him as a child']],
    ])
    expect(carries.map(({ text }) => text)).toEqual(['a showy coat, and pomade in his hair'])
    expect(scenes).toEqual([])
    const fromStory = tellCharacter(character, stories.slice(0, 1))
    expect(fromStory.carries.map(({ text }) => text)).toEqual(carries.map(({ text }) => text))
    expect(fromStory.connections.map(({ portrait }) => portrait)).toEqual(connections.map(({ portrait }) => portrait))
  })

  test('has everybody once, with all the ties between the two, however many levels tell them', () => {
    const { connections } = tell(3)
    const names = connections.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(connections[0]?.ties.map(({ tie }) => tie.label)).toEqual([
      'hunts him',
      'knew him as a child',
      'makes him a hero',
      'called him the piano brother',
    ])
  })

  test('has the points of reviews up to the level, and none from above it', () => {
    const counts = levels.map((level) => tell(level).points)
    expect(counts[0]?.has('mvx')).toBe(false)
    expect(counts[1]?.has('mvx')).toBe(false)
    expect(counts[2]?.get('mvx')?.map(({ aspect }) => aspect)).toEqual(['performances', 'villain'])
    expect(counts[2]?.get('ebert')).toEqual(counts[0]?.get('ebert'))
  })
})

describe('a stretch of the way', () => {
  const shares = (level: number) => stretchOf(tell(level).scenes, stories.slice(0, level + 1), levels.length)

  test('leaves scenes where they are when a higher level comes, as long as there is room', () => {
    const [first, whole] = [shares(1), shares(3)]
    expect(whole.length).toBeGreaterThan(first.length)
    expect(whole.slice(0, 2)).toEqual(first.slice(0, 2))
    expect(Math.max(...first), 'about a third').toBeLessThan(0.36)
  })

  test('goes forwards, within the way, and no two are too near to be told apart', async () => {
    for (const { id } of (await readFromMemory('en/cast.json')).credits) {
      const one = await readFromMemory(`en/characters/${id}.json`)
      const places = stretchOf(tellCharacter(one, stories).scenes, stories, levels.length)
      for (const [at, place] of places.entries()) {
        expect(place).toBeGreaterThan(0)
        expect(place).toBeLessThan(1)
        expect(place - (places[at - 1] ?? -1), id).toBeGreaterThan(Math.min(0.04, 0.9 / places.length))
      }
    }
  })
})
