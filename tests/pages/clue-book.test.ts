import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../src/languages/registry.ts'
import { type ClueBook, clueBook, countBy, fitting, toldClues } from '../../src/pages/relationships/clue-book.ts'
import { type Clues, noClues } from '../../src/pages/relationships/relationships-filter.ts'
import { levels, readFromMemory } from '../chosen-film.ts'

const clueNames = ['side', 'rank', 'carries', 'place'] as const

/** What a reader who has seen the film up to each level can be asked. */
async function books(lang: Lang) {
  const { credits } = await readFromMemory(`${lang}/cast.json`)
  const stories = await Promise.all(levels.map((level) => readFromMemory(`${lang}/story/${level}.json`)))
  return levels.map((level) => clueBook(credits, stories.slice(0, level + 1)))
}

const english = await books('en')
const korean = await books('ko')
const [trailer, firstAct, , whole] = english as [ClueBook, ClueBook, ClueBook, ClueBook]

function found(book: ClueBook, clues: Partial<Clues>): string[] {
  return fitting(book, { ...noClues, ...clues }).map(({ id }) => id)
}

/** The key of a clue by its words. */
function keyOf(book: ClueBook, name: keyof Clues, label: string): string {
  const clue = book[name].find((one) => one.label === label)
  if (clue === undefined) throw new Error(`no ${name} “${label}”`)
  return clue.key
}

describe('who was that', () => {
  test('is everybody without a clue, leads first', () => {
    expect(found(trailer, {})).toHaveLength(36)
    expect(found(trailer, {}).slice(0, 3)).toEqual(['kyu-nam', 'hyun-sang', 'dong-hyuk'])
  })

  test('is found by side, rank, what they carry and where they appear', () => {
    expect(found(trailer, { side: 'state-security' })).toEqual(['hyun-sang', 'captain-ryu'])
    expect(found(trailer, { rank: keyOf(trailer, 'rank', 'Major') }).sort()).toEqual(['hyun-sang', 'major-cha'])
    expect(found(trailer, { carries: keyOf(trailer, 'carries', 'a rifle') })).toEqual(['girl-with-rifle'])
    const hall = keyOf(whole, 'place', 'Banquet hall')
    expect(found(whole, { place: hall }).sort()).toEqual(['hyun-sang', 'kyu-nam', 'sun-woo-min'])
    expect(found(whole, { place: hall, side: 'civilians' })).toEqual(['sun-woo-min'])
  })

  test('knows nothing above what has been seen', () => {
    expect(trailer.place).toEqual([])
    expect(found(trailer, { side: 'nomads' })).not.toContain('girl-with-rifle')
    expect(found(firstAct, { side: 'nomads' })).toContain('girl-with-rifle')
    const hall = keyOf(firstAct, 'place', 'Banquet hall')
    expect(found(firstAct, { place: hall })).not.toContain('sun-woo-min')
    expect(trailer.carries.length).toBeLessThan(firstAct.carries.length)
  })

  test('takes a clue of which nothing is told yet for none', () => {
    const asked: Clues = { side: 'nomads', rank: null, carries: keyOf(firstAct, 'carries', 'a compass'), place: '12' }
    expect(toldClues(trailer, asked)).toEqual({ ...noClues, side: 'nomads' })
    expect(toldClues(whole, { ...asked, place: null })).toEqual({ ...asked, place: null })
    expect(found(trailer, asked)).toEqual(found(trailer, { side: 'nomads' }))
  })

  test('asks by the same keys in both languages, each language in its own words', () => {
    for (const [level, book] of english.entries()) {
      for (const name of clueNames) {
        const keys = korean[level]?.[name].map(({ key, fits }) => [key, ...fits])
        expect(keys, `${name} at level ${level}`).toEqual(book[name].map(({ key, fits }) => [key, ...fits]))
      }
    }
    for (const { label } of clueNames.flatMap((name) => whole[name])) expect(label).not.toMatch(/\p{Script=Hangul}/u)
  })

  test.each([
    ['en', english],
    ['ko', korean],
  ])('counts what each choice would leave (%s)', (_lang, books) => {
    for (const book of books) {
      const keys = (name: keyof Clues) => fc.constantFrom(null, ...book[name].map(({ key }) => key))
      const anyClues = fc.record({
        side: keys('side'),
        rank: keys('rank'),
        carries: keys('carries'),
        place: keys('place'),
      })
      fc.assert(
        fc.property(anyClues as fc.Arbitrary<Clues>, fc.constantFrom(...clueNames), (clues, name) => {
          const counts = countBy(book, clues, name)
          for (const key of [null, ...book[name].map((clue) => clue.key)]) {
            expect(counts.get(key)).toBe(fitting(book, { ...clues, [name]: key } as Clues).length)
          }
        }),
        { numRuns: 40 },
      )
    }
  })
})
