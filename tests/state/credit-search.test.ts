import { describe, expect, test } from 'vitest'
import { findable } from '../../src/state/cast-filter.ts'
import { creditSearch } from '../../src/state/credit-search.ts'
import { readFromMemory } from '../chosen-film.ts'

const { credits } = await readFromMemory('en/cast.json')
const korean = (await readFromMemory('ko/cast.json')).credits
const search = creditSearch(findable(credits))
const koreanSearch = creditSearch(findable(korean))
const idsOf = (text: string, find = search) => [...(find(text)?.keys() ?? [])]

describe('the search of the cast', () => {
  test.each([
    ['en', search],
    ['ko', koreanSearch],
  ] as const)('(%s) finds everybody first by every spelling that is published', (_lang, find) => {
    for (const { id, character, performer } of credits) {
      for (const { text } of [...character.spellings, ...performer.spellings]) {
        const namesakes = credits.filter((one) =>
          [...one.character.spellings, ...one.performer.spellings].some((spelling) => spelling.text === text),
        )
        expect(idsOf(text, find).slice(0, namesakes.length), text).toContain(id)
      }
    }
  })

  test.each([
    ['girl rifle', 'girl-with-rifle'],
    ['mother', 'dong-hyuks-mother'],
    ['drunk general', 'drunken-general'],
    ['squad', 'squad-1'],
    ['총정치국장', 'director-of-the-general-political-department'],
    ['소총', 'rifle'],
    ['ㄹㅎㅅ', 'hyun-sang'],
    ['Im Gyunam', 'kyu-nam'],
    ['Li Hyonsang', 'hyun-sang'],
    ['hong sabin', 'dong-hyuk'],
  ])('%s finds %s, on the English page as on the Korean one', (text, id) => {
    expect(idsOf(text)).toContain(id)
    expect(idsOf(text, koreanSearch)).toContain(id)
  })

  test('puts the lead first where names begin alike', () => {
    expect(idsOf('kyu').slice(0, 2)).toEqual(['kyu-nam', 'kyu-nams-mother'])
  })

  test.each([
    ['koo', ['hyun-sang']],
    ['kyu', ['kyu-nam', 'kyu-nams-mother']],
    ['lee', ['kyu-nam', 'hyun-sang']],
  ])('puts first by %s whoever is called so on their card', (text, ids) => {
    for (const find of [search, koreanSearch]) expect(idsOf(text, find).slice(0, ids.length), text).toEqual(ids)
  })

  test('marks no name that is not written as it was typed while others are', () => {
    const { via, marks } = search('lee')?.get('kyu-nam')?.explain() ?? {}
    expect({ via, marks: [...(marks?.keys() ?? [])] }).toEqual({ via: null, marks: ['Lee Je-hoon', '이제훈'] })
    expect(idsOf('koo')).not.toContain('directors-wife')
    expect(idsOf('kyu')).not.toContain('security-guard')
  })

  test('guesses only where nothing surer is found', () => {
    const doubts = (text: string) => [...(search(text)?.values() ?? [])].map(({ doubt }) => doubt)
    expect(doubts('Coo Qyohoan')).toEqual(['sounds-like'])
    expect(doubts('Koo Kyo-hwan')).toEqual([null])
  })

  test.each(['', ' ', '–', '\ud800'])('finds everybody by %j, which holds no letter', (text) => {
    expect(search(text)).toBeNull()
  })

  test('does not fall over hostile text', () => {
    for (const text of [
      '<img src=x onerror=alert(1)>',
      '__proto__',
      'constructor',
      '김'.repeat(10_000),
      '\u202e임규남',
    ]) {
      expect(() => [...(search(text)?.values() ?? [])].map(({ explain }) => explain())).not.toThrow()
    }
  })
})
