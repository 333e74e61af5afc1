import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../../src/embed/custom-elements.json' with { type: 'json' }

const source = (file: string) => readFileSync(resolve(import.meta.dirname, '../../src/embed', file), 'utf8')
const [element] = manifest.modules[0]?.declarations ?? []
const names = (all: readonly { name: string }[] | undefined) => (all ?? []).map(({ name }) => name).sort()
const found = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort()

test('the manifest names every attribute that the element reads', () => {
  const code = source('film-cast.ts')
  const read = [...found(code, /#attribute\('([a-z]+)'\)/g), 'lang', 'theme'].sort()
  expect(names(element?.attributes)).toEqual(read)
  const types = source('film-cast.d.ts')
  expect(found(types.slice(0, types.indexOf('FilmCastEvents')), /^ {2}(\w+)\?:/gm)).toEqual(read)
})

test('the manifest and the types name every event', () => {
  const documented = found(source('film-cast.ts').split('export class')[0] ?? '', /`(film-cast-\w+)`/g)
  expect(names(element?.events)).toEqual(documented)
  expect(found(source('film-cast.d.ts'), /^ {2}'(film-cast-\w+)': CustomEvent/gm)).toEqual(documented)
})

test('the manifest names every value of the style sheet', () => {
  expect(names(element?.cssProperties)).toEqual(found(source('film-cast.css'), /(--film-cast-[\w-]+)/g))
})
