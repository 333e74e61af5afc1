import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { apiFiles } from '../../src/compiler/compile/api-files.ts'
import type { Index } from '../../src/schema/documents.ts'
import { film } from '../chosen-film.ts'
import { secondFilm } from '../second-film.ts'
import { smallFilm } from './small-content.ts'

const root = 'api/v1/'

describe.each([
  ['small content', smallFilm()],
  ['the content of the site', film],
  ['the second film', secondFilm],
])('the API of %s', (_what, compiled) => {
  const files = apiFiles(compiled)
  const parsed = (path: string) => JSON.parse(files.get(root + path) ?? 'null')
  const index: Index = parsed('index.json')

  test('lists every document, and schemas that are there', () => {
    const listed = index.documents.flatMap(({ path, schema }) => [path, schema])
    const served = [...files.keys()].map((path) => path.replace(root, ''))
    expect(new Set(['index.json', 'schema/index.json', ...listed])).toEqual(new Set(served))
  })

  test('serves documents that are valid against their own published schemas', () => {
    const validator = newValidator()
    for (const { path, schema } of [{ path: 'index.json', schema: 'schema/index.json' }, ...index.documents]) {
      const validate = validator.getSchema(schema) ?? validator.addSchema(parsed(schema), schema).getSchema(schema)
      expect(validate?.(parsed(path)), `${path}: ${validator.errorsText(validate?.errors)}`).toBe(true)
    }
  })

  test('is UTF-8 in plain letters, one line each, with a newline at the end', () => {
    for (const [path, text] of files) {
      expect(text, path).toMatch(/^[^\n]+\n$/)
      expect(text.isWellFormed(), path).toBe(true)
    }
    const [other = 'en'] = index.languages.slice(1)
    expect(files.get(`${root}${other}/film.json`)).toMatch(/[^\0-\x7f]/)
  })

  test('holds no absolute address but those of sources, reviews, interviews, links and places that show the film', () => {
    // What fans write may name any address.
    const ours = index.documents.filter(({ schema }) => schema !== 'schema/replies.json')
    for (const { path } of ours) {
      expect(addressesIn(parsed(path), path).filter((place) => !isOfPageElsewhere(place))).toEqual([])
    }
  })
})

describe('the validator', () => {
  const files = apiFiles(smallFilm())
  const castText = files.get(`${root}en/cast.json`) ?? ''
  const validate = newValidator().compile(JSON.parse(files.get(`${root}schema/cast.json`) ?? ''))

  test.each([
    ['a missing field', '"side":"soldiers",', ''],
    ['a value outside of its list', '"soldiers"', '"army"'],
    ['a wrong type', '"order":1', '"order":"1"'],
    ['half a place', '"order":1', '"order":1.5'],
    ['an id that is none', '"guard-two"', '"Guard Two"'],
  ])('refuses a document spoiled with %s', (_what, before, after) => {
    expect(validate(JSON.parse(castText))).toBe(true)
    const spoiled = castText.replace(before, after)
    expect(spoiled).not.toBe(castText)
    expect(validate(JSON.parse(spoiled))).toBe(false)
  })

  test('accepts a document that has gained a field, as v1 may', () => {
    const cast = JSON.parse(castText)
    cast.updated = '2026-11-20'
    cast.credits[0].height = 180
    expect(validate(cast)).toBe(true)
  })
})

function newValidator(): Ajv2020 {
  const validator = new Ajv2020({ strict: true, allErrors: true })
  addFormats.default(validator)
  return validator
}

/** `documents.3.url https://…` for each text that holds an absolute address. */
function addressesIn(value: unknown, place: string): string[] {
  if (typeof value === 'string') return /https?:\/\//.test(value) ? [`${place} ${value}`] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) => addressesIn(child, `${place}.${key}`))
}

function isOfPageElsewhere(place: string): boolean {
  return /\.(?:(?:sources|reviews|interviews|links)\.\d+\.url|watch\.\d+\.address) https?:\/\/\S+$/.test(place)
}
