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

test('without the spellings that sources give, all but other names and other scripts are still found first', () => {
  const bare = createNameIndex(people.map((one) => ({ ...one, aliases: [] })))
  const lost = people.flatMap(({ id, aliases }) => aliases.filter((spelling) => bare.search(spelling)[0]?.id !== id))
  expect(lost).toEqual(['流浪者の射撃手', 'Moon Blue'])
})
