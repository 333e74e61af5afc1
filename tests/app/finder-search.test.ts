import { describe, expect, test } from 'vitest'
import { findables, finderSearch } from '../../src/app/finder/finder-search.ts'
import { sitePages } from '../../src/app/finder/site-pages.ts'
import { finderWords } from '../../src/app/finder/words.ts'
import { readFromMemory, shape } from '../chosen-film.ts'

await Promise.all([finderWords.load('en'), finderWords.load('ko')])

async function finderIn(lang: 'en' | 'ko') {
  const [cast, reviews] = await Promise.all([
    readFromMemory(`${lang}/cast.json`),
    readFromMemory(`${lang}/reviews.json`),
  ])
  return finderSearch(findables(cast, reviews, sitePages(lang, shape, finderWords.in(lang))))
}
const search = await finderIn('en')
const koreanSearch = await finderIn('ko')

describe('the finder', () => {
  test.each([
    ['kyu', 'character/kyu-nam', '/characters/kyu-nam'],
    ['이제훈', 'performer/lee-je-hoon', '/characters/kyu-nam'],
    ['ㅇㅈㅎ', 'performer/lee-je-hoon', '/characters/kyu-nam'],
    ['Lee Jong-pil', 'crew/lee-jong-pil', '/cast#crew'],
    ['ebert', 'review/ebert', '/reviews#ebert'],
    ['Castiel', 'review/kino', '/reviews#kino'],
    ['줄거리', 'page//', '/'],
    ['sources', 'page//sources', '/sources'],
  ])('finds by %s first %s, at %s, in both languages', (text, id, path) => {
    for (const find of [search, koreanSearch]) {
      const [first] = find(text) ?? []
      expect({ id: first?.id, path: first?.path }).toEqual({ id, path })
    }
  })

  test('marks what matched and says where it guesses', () => {
    expect(search('gyunam')?.[0]?.match).toMatchObject({ display: [[4, 11]], hangul: [[1, 3]], doubt: null, via: null })
    expect(search('rnryghks')?.[0]?.match).toMatchObject({ doubt: 'layout', via: '구교환 ← rnryghks' })
    expect(search('중범')?.length ?? 0).toBeLessThan(3)
  })

  test('finds the pages also while no document has come', () => {
    const bare = finderSearch(findables(null, null, sitePages('en', shape, finderWords.in('en'))))
    expect(bare('cast')?.map(({ id }) => id)).toEqual(['page//cast'])
    expect(bare('kyu-nam')).toEqual([])
  })

  test('finds no more than a screen holds, and nothing for a text without letters', () => {
    expect(search('e')?.length).toBeLessThanOrEqual(12)
    expect(search(' ')).toBeNull()
  })
})
