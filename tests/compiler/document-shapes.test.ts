import { describe, expect, test } from 'vitest'
import { documentShapes } from '../../src/compiler/compile/document-shapes.ts'
import { fits, shapeName } from '../../src/data/document-fits.ts'
import { film } from '../chosen-film.ts'
import { secondFilm } from '../second-film.ts'
import { smallFilm } from './small-content.ts'

describe.each([
  ['small content', smallFilm()],
  ['the content of the site', film],
  ['the second film', secondFilm],
])('the shapes of the documents of %s', (_what, compiled) => {
  const shapes = documentShapes(compiled)
  const documents = [...compiled.documents]

  test('fit every document, also one that has gained a field', () => {
    for (const [path, { document }] of documents) {
      expect(shapes[shapeName(path)], path).toBeDefined()
      expect(fits({ ...document, gained: 1 }, shapes[shapeName(path)]), path).toBe(true)
    }
  })

  test('fit no document that has lost a field that its schema asks for, or has one of another type', () => {
    for (const [path, { document }] of documents) {
      const shape = shapes[shapeName(path)]
      for (const field of Object.keys(document)) {
        const without: Record<string, unknown> = { ...document }
        delete without[field]
        expect(fits(without, shape), `${path} without ${field}`).toBe(false)
        expect(fits({ ...document, [field]: Symbol('other') }, shape), `${path} with another ${field}`).toBe(false)
      }
    }
  })

  test('fit nothing that is no object', () => {
    for (const [path] of documents) {
      for (const value of [null, undefined, [], {}, '', 0, true]) {
        expect(fits(value, shapes[shapeName(path)]), `${path}: ${value}`).toBe(false)
      }
    }
  })
})

test('a shape tells lists, objects by id, what may be null and what may be missing', () => {
  const shape = {
    list: ['string'],
    each: ['number', 'each'],
    some: [{ a: 'boolean' }, 'null'],
    'few?': 'string',
  } as const
  const good = { list: ['a'], each: { a: 1 }, some: null }
  expect(fits(good, shape)).toBe(true)
  expect(fits({ ...good, some: { a: true }, few: 'x' }, shape)).toBe(true)
  for (const other of [{ list: [1] }, { list: {} }, { each: ['a'] }, { each: { a: 'b' } }, { some: {} }, { few: 1 }]) {
    expect(fits({ ...good, ...other }, shape), JSON.stringify(other)).toBe(false)
  }
})
