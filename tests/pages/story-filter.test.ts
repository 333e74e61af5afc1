import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countByPerson,
  countByThread,
  filterBeats,
  knownFilter,
  type StoryFilter,
  storyAddress,
} from '../../src/pages/story/story-filter.ts'
import { tellStory } from '../../src/pages/story/told-story.ts'
import type { Level } from '../../src/schema/vocabulary.ts'
import { content, levels, readFromMemory } from '../chosen-film.ts'

const documents = await Promise.all(levels.map((level) => readFromMemory(`en/story/${level}.json`)))
const toldTo = (level: Level) => tellStory(documents.slice(0, level + 1))
const whole = toldTo(3)

const ids = {
  who: content.cast.map(({ id }) => id),
  motif: content.story.motifs.map(({ id }) => id),
}
const anyId = (known: readonly string[]) =>
  fc.option(fc.oneof(fc.constantFrom(...known), fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)))
const anyFilter: fc.Arbitrary<StoryFilter> = fc.record({ who: anyId(ids.who), motif: anyId(ids.motif) })
const anyLevel = fc.constantFrom(...levels)

describe('a story filter in the address', () => {
  const parsed = (query: string) => storyAddress.parse(new URLSearchParams(query))

  test('comes back as it went', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(parsed(storyAddress.serialise(filter))).toEqual(filter)
      }),
    )
  })

  test('is read from any query string, and stays what was read', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ids.who, ...ids.motif))
    const anyQuery = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(fc.constantFrom('who', 'motif'), anyText), { maxLength: 5 })
        .map((entries) => `?${new URLSearchParams(entries)}`),
    )
    fc.assert(
      fc.property(anyQuery, (query) => {
        const filter = parsed(query)
        for (const id of Object.values(filter)) if (id !== null) expect(id).toMatch(/^[a-z0-9-]{1,60}$/)
        expect(parsed(storyAddress.serialise(filter))).toEqual(filter)
      }),
    )
  })

  test('stands there in this form', () => {
    expect(storyAddress.serialise({ who: 'kyu-nam', motif: 'radio' })).toBe('?who=kyu-nam&motif=radio')
    expect(storyAddress.serialise(storyAddress.initial)).toBe('')
  })

  test.each(['', '?', '?who=', '?who=Kyu-nam', '?who=-', '?motif=a%20b', `?who=${'a'.repeat(81)}`])(
    'that says %j is the default',
    (query) => {
      expect(parsed(query)).toEqual(storyAddress.initial)
    },
  )
})

describe('a story filter at a level', () => {
  test('counts as none where it names what no beat of the level has', () => {
    expect(knownFilter({ who: 'sun-woo-min', motif: 'piano' }, toldTo(1))).toEqual(storyAddress.initial)
    expect(knownFilter({ who: 'sun-woo-min', motif: 'piano' }, toldTo(2))).toEqual({
      who: 'sun-woo-min',
      motif: 'piano',
    })
    expect(knownFilter({ who: 'kyu-nam', motif: 'song' }, toldTo(0))).toEqual(storyAddress.initial)
    expect(knownFilter({ who: 'toString', motif: '__proto__' }, whole)).toEqual(storyAddress.initial)
  })

  test('keeps beats that have the person and lie along the thread, in order, and no others', () => {
    fc.assert(
      fc.property(anyLevel, anyFilter, (level, wanted) => {
        const told = toldTo(level)
        const filter = knownFilter(wanted, told)
        const kept = filterBeats(told, filter)
        const fits = content.story.beats.filter(
          (beat) =>
            beat.level <= level &&
            (filter.who === null || beat.characters.includes(filter.who)) &&
            (filter.motif === null ||
              content.story.motifs.some(
                ({ id, items }) =>
                  id === filter.motif && items.some((item) => item.level <= level && item.beats.includes(beat.id)),
              )),
        )
        expect(kept.map(({ id }) => id)).toEqual(fits.map(({ id }) => id))
      }),
    )
  })

  test('counts with each chip what it would keep, and offers nobody and nothing from above the level', () => {
    fc.assert(
      fc.property(anyLevel, anyFilter, (level, wanted) => {
        const told = toldTo(level)
        const filter = knownFilter(wanted, told)
        const people = countByPerson(told, filter)
        const threads = countByThread(told, filter)
        for (const { id, count } of people) expect(filterBeats(told, { ...filter, who: id })).toHaveLength(count)
        for (const { id, count } of threads) expect(filterBeats(told, { ...filter, motif: id })).toHaveLength(count)
        const there = content.story.beats.filter((beat) => beat.level <= level).flatMap(({ characters }) => characters)
        expect(new Set(people.map(({ id }) => id))).toEqual(new Set(there))
      }),
    )
  })
})

describe('a story told from its documents', () => {
  test('has all beats in order, each act its own', () => {
    expect(whole.beats.map(({ order }) => order)).toEqual(content.story.beats.map((_beat, index) => index + 1))
    expect(whole.acts.map(({ level, beats }) => [level, beats.length])).toEqual([
      [1, 11],
      [2, 7],
      [3, 9],
    ])
  })

  test('gives a thread its title and the words of every level up to its own', () => {
    const song = (level: Level) => toldTo(level).threads.find(({ id }) => id === 'song')
    expect(song(0)).toMatchObject({ title: '“Yanghwa BRDG”', items: { length: 2 }, beats: new Set() })
    expect(song(1)).toMatchObject({ title: '“Yanghwa BRDG”', items: { length: 3 }, beats: new Set(['radio']) })
  })

  test('knows every source that it cites', () => {
    const cited = [...whole.beats, ...whole.threads.flatMap(({ items }) => items)].flatMap(({ sources }) => sources)
    for (const id of cited) expect(whole.sources).toHaveProperty([id])
  })
})
