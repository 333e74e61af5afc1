import { describe, expect, test } from 'vitest'
import { type Choice, chosenPeople } from '../../src/embed/chosen-people.ts'
import { type Person, peopleOf } from '../../src/embed/person.ts'
import type { Lang } from '../../src/languages/registry.ts'
import { readFromMemory } from '../chosen-film.ts'

const origin = 'https://talju.example'

async function people(lang: Lang): Promise<Person[]> {
  return peopleOf(await readFromMemory(`${lang}/cast.json`), lang, origin)
}

const everybody: Choice = { group: '', sort: '', typed: '', lang: 'en' }

describe('the people of the cast', () => {
  test('are all there, with addresses on the site', async () => {
    const all = await people('ko')
    expect(all).toHaveLength(36)
    expect(all.find(({ id }) => id === 'kyu-nam')).toMatchObject({
      name: '임규남',
      second: 'Lim Kyu-nam',
      performer: '이제훈',
      href: `${origin}/ko/characters/kyu-nam`,
      picture: `${origin}/portraits/kyu-nam.svg`,
    })
  })

  test.each([null, 'cast', [], {}, { credits: 'none' }])('are refused where a document is no cast: %j', (document) => {
    expect(() => peopleOf(document, 'en', origin)).toThrow()
  })

  test('leave out what is no credit, and take no address but http(s)', () => {
    const name = (display: unknown) => ({ display, credited: 'C', hangul: null, spellings: [] })
    const credit = { id: 'one', order: 1, side: 'soldiers', billing: 'lead', portrait: '/portraits/one.svg' }
    const credits = [
      null,
      { id: 'no-names' },
      { ...credit, character: name(7), performer: name('P') },
      { ...credit, character: name('A'), performer: name('P'), portrait: 'javascript:alert(1)' },
      { ...credit, id: '../../x?', character: name('B'), performer: name('P'), portrait: 'https://else.example/b.png' },
    ]
    expect(peopleOf({ credits }, 'en', origin).map(({ name, href, picture }) => ({ name, href, picture }))).toEqual([
      { name: 'A', href: `${origin}/characters/one`, picture: '' },
      { name: 'B', href: `${origin}/characters/..%2F..%2Fx%3F`, picture: 'https://else.example/b.png' },
    ])
  })
})

describe('a choice of people', () => {
  test.each([
    ['nothing', {}, 36, ['kyu-nam', 'hyun-sang']],
    ['a billing group', { group: 'lead' }, 3, ['kyu-nam', 'hyun-sang', 'dong-hyuk']],
    ['a side', { group: 'nomads' }, 4, ['nomad-leader']],
    ['some by id', { group: ' hyun-sang  kyu-nam ' }, 2, ['kyu-nam', 'hyun-sang']],
    ['a group that is none', { group: 'pirates' }, 0, []],
    ['listed order', { sort: 'listed' }, 36, ['major-cha']],
    ['the order of characters', { sort: 'character' }, 36, ['ballroom-officer-kim-han-sang']],
    ['the order of performers', { sort: 'performer' }, 36, ['radio-dj']],
    ['an order that is none', { sort: 'constructor' }, 36, ['kyu-nam']],
    ['any written spelling', { typed: 'im gyu-NAM' }, 1, ['kyu-nam']],
    ['Hangul', { typed: '이제훈' }, 1, ['kyu-nam']],
    ['words in any order', { typed: 'rifle girl' }, 1, ['girl-with-rifle']],
    ['nobody', { typed: 'nobody at all' }, 0, []],
    ['signs alone', { typed: '…' }, 36, []],
    ['a spelling within a group', { group: 'nomads', typed: 'kid' }, 2, ['wandering-kid-1', 'wandering-kid-2']],
  ])('of %s', async (_what, choice: Partial<Choice>, count, first) => {
    const chosen = chosenPeople(await people('en'), { ...everybody, ...choice })
    expect(chosen).toHaveLength(count)
    expect(chosen.slice(0, first.length).map(({ id }) => id)).toEqual(first)
  })

  test('puts a billing group that this version does not know last', async () => {
    const [one, ...others] = await people('en')
    const all = [{ ...(one as Person), billing: 'cameo' }, ...others]
    expect(chosenPeople(all, everybody).at(-1)?.id).toBe(one?.id)
  })
})
