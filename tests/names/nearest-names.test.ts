import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestNames } from '../../src/names/search/nearest-names.ts'
import { content } from '../chosen-film.ts'

const names = content.cast.map(({ id, character }) => ({
  id,
  display: character.credited,
  spellings: [id, character.credited, character.forms?.ko?.text ?? '', ...character.spellings.map(({ text }) => text)],
}))
const idsFor = (asked: string) => nearestNames(asked, names).map(({ id }) => id)

describe('the nearest names', () => {
  test.each([
    ['kyu-nan', 'kyu-nam'],
    ['kyunam', 'kyu-nam'],
    ['lim-gyu-nam', 'kyu-nam'],
    ['hyeon-sang', 'hyun-sang'],
    ['리현싱', 'hyun-sang'],
    ['임귀남', 'kyu-nam'],
    ['nomad_leader', 'nomad-leader'],
    ['Girl with a rifle', 'girl-with-rifle'],
  ])('to %s begin with %s', (asked, id) => {
    expect(idsFor(asked)[0]).toBe(id)
  })

  test.each(['', '-', 'x', 'wp-login.php', 'zzzz'])('to %j are none', (asked) => {
    expect(idsFor(asked)).toEqual([])
  })

  test('to the address of somebody begin with that person', () => {
    for (const { id } of names) expect(idsFor(id)[0]).toBe(id)
  })

  test('are at most three of the names, whatever is asked', () => {
    const anyAsked = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...names.map(({ id }) => id)))
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const nearest = nearestNames(asked, names)
        expect(nearest.length).toBeLessThanOrEqual(3)
        expect(new Set(nearest).size).toBe(nearest.length)
        expect(names).toEqual(expect.arrayContaining(nearest))
      }),
    )
  })
})
