import { expect, test } from 'vitest'
import { findUnusedFacts } from '../../src/compiler/check/find-unused-facts.ts'
import { smallFiles } from './small-content.ts'

const content = new Map([...smallFiles()].map(([file, text]) => [file, JSON.parse(text)]))
const fact = (value: unknown, source: string, publish = 'yes') => ({ value, sources: [{ id: source }], publish })

test('finds the facts that no passage of the same source has, the least found first', () => {
  const sheet = {
    people: [fact('Lee One was born in Busan', 'blog'), fact('Lee One keeps bees in Jeju', 'blog')],
    runtime: fact('96 min', 'blog'),
    cut: fact('A scene in the swamp was cut', 'news'),
    taller: { ...fact('He is 3 metres tall', 'page'), spoiler: 2 },
    rumour: fact('He sings in the swamp', 'blog', 'no'),
  }
  const found = findUnusedFacts(sheet, content, 0.4)
  expect(found.map(({ place, level }) => ({ place, level }))).toEqual([
    { place: 'taller', level: 2 },
    { place: 'people[1]', level: null },
  ])
})

test('says where the nearest passage is', () => {
  const [found] = findUnusedFacts([fact('Born in Busan near the harbour, twice', 'blog')], content, 1)
  expect(found?.nearest).toBe('people/lee-one.json › facts[0].claims[0]')
})

test('reads the facts inside of a fact by themselves', () => {
  const sheet = { outer: { ...fact('96 min', 'blog'), inner: fact('He keeps bees', 'blog') } }
  expect(findUnusedFacts(sheet, content, 0.4).map(({ place }) => place)).toEqual(['outer.inner'])
})
