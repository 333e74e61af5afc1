import { getChoseong } from 'es-hangul'
import { expect, test } from 'vitest'
import { createNameIndex } from '../../src/names/search/name-index.ts'
import { readFilmNames } from './name-lists.ts'

const people = readFilmNames()
const { search } = createNameIndex(people)

test.each(
  people.flatMap(({ id, display, hangul, aliases }) =>
    [display, ...(hangul === null ? [] : [hangul]), ...aliases].map((spelling) => ({ id, display, spelling })),
  ),
)('“$spelling” finds $id first', ({ id, display, spelling }) => {
  const sameLabel = people.filter((one) => one.display === display).length
  expect(
    search(spelling)
      .slice(0, sameLabel)
      .map((match) => match.id),
  ).toContain(id)
})

test.each(people.flatMap(({ id, hangul }) => (hangul === null ? [] : [{ id, hangul, initials: getChoseong(hangul) }])))(
  'the initial consonants $initials find $hangul',
  ({ id, initials }) => {
    expect(search(initials).map((match) => match.id)).toContain(id)
  },
)

test('the third lead is found by ㄱㄷㅎ', () => {
  expect(search('ㄱㄷㅎ')[0]?.id).toBe('characters/dong-hyuk')
})

test('without the spellings that sources give, all but other names and other scripts are still found first', () => {
  const bare = createNameIndex(people.map((one) => ({ ...one, aliases: [] })))
  const lost = people.flatMap(({ id, aliases }) => aliases.filter((spelling) => bare.search(spelling)[0]?.id !== id))
  expect(lost).toEqual(['Moon Blue', 'チョン・ハヌル'])
})
