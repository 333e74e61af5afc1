import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptSets } from '../../src/compiler/emit/kept-files.ts'
import { measureSizes } from '../../src/compiler/emit/measure-sizes.ts'
import { builtSite, content, langs, levels } from '../chosen-film.ts'

const sets = await keptSets(builtSite)
const ofLevel = (level: number) => sets.filter((set) => set.level === level)
const addresses = (level: number) => ofLevel(level).flatMap(({ files }) => files.map(([address]) => address))

test('what is kept comes in sets: the site first, then each language in the order of the alphabet', () => {
  expect(sets[0]).toMatchObject({ part: 'site', level: 0 })
  expect(ofLevel(0).map(({ part }) => part)).toEqual(['site', ...langs.toSorted()])
  expect([...new Set(sets.map(({ level }) => level))].sort()).toEqual([...levels])
})

test('at level 0 there is every document, portrait, part of the code, face and shell, once', () => {
  const plain = addresses(0)
  expect(new Set(plain).size).toBe(plain.length)
  for (const { id } of content.cast) {
    expect(plain).toContain(`/portraits/${id}.svg`)
    for (const lang of langs)
      expect(plain.some((one) => one.endsWith(`/api/v1/${lang}/characters/${id}.json`))).toBe(true)
  }
  for (const kind of [/\/starter-.*\.js$/, /\.woff2$/, /\/index-.*\.css$/, /shell\.html$/]) {
    expect(
      plain.some((one) => kind.test(one)),
      `${kind}`,
    ).toBe(true)
  }
})

test('a file that tells more is in a set of its level', () => {
  const above = /portraits\/[1-9]\/|\/(?:story|reviews|replies\/.+)\/[1-9]\.json/
  expect(addresses(0).filter((one) => above.test(one))).toEqual([])
  for (const level of levels.slice(1)) {
    expect(addresses(level).length).toBeGreaterThan(0)
    expect(addresses(level).filter((one) => !one.includes(`/${level}`))).toEqual([])
  }
})

test('the worker names every file that is kept, and each of them exists', () => {
  const worker = readFileSync(join(builtSite, 'sw.js'), 'utf8')
  const all = sets.flatMap(({ files }) => files.map(([address]) => address))
  expect(all.filter((one) => !existsSync(join(builtSite, one)))).toEqual([])
  expect(all.filter((one) => !worker.includes(one))).toEqual([])
})

test('a first visit keeps at most 600 kB', async () => {
  const kept = (await measureSizes(builtSite)).find(({ name }) => name === 'kept')
  expect(kept?.bytes).toBeGreaterThan(100_000)
  expect(kept?.bytes).toBeLessThanOrEqual(600 * 1024)
})
