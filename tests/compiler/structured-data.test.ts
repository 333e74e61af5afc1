import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { filmPages } from '../../src/compiler/emit/film-pages.ts'
import { structuredData, structuredDataElement } from '../../src/compiler/emit/structured-data.ts'
import { pathIn } from '../../src/languages/paths.ts'
import { film } from '../chosen-film.ts'
import { secondFilm } from '../second-film.ts'
import { secretTexts } from './authored-texts.ts'

const origin = 'https://talju.example'
const said = [film, secondFilm].flatMap((one) =>
  one.shape.languages.flatMap((lang) =>
    filmPages(one).map((page) => ({
      film: one,
      lang,
      path: pathIn(lang, page.path, one.shape.languages),
      page,
      things: structuredData(one, lang, page, origin)['@graph'] as unknown as Thing[],
    })),
  ),
)
type Thing = { '@type': string; '@id'?: string } & Record<string, unknown>

/** Everything within a thing, at any depth. */
function* within(value: unknown): Generator<Thing> {
  if (value === null || typeof value !== 'object') return
  if (!Array.isArray(value)) yield value as Thing
  for (const child of Object.values(value)) yield* within(child)
}

test('every page says something, of the kinds that it should', () => {
  const typesOn = (path: string) =>
    said.find((one) => one.film === film && one.path === path)?.things.map((one) => one['@type'])
  expect(typesOn('/')).toEqual(['WebSite', 'Movie'])
  // Each character's own page has the part.
  expect(typesOn('/ko/cast')).toEqual([])
  expect(typesOn('/characters/kyu-nam')).toEqual(['Movie', 'BreadcrumbList'])
  expect(typesOn('/ko/people/lee-jong-pil')).toEqual(['Person', 'Movie', 'BreadcrumbList'])
  expect(new Set(typesOn('/reviews'))).toEqual(new Set(['Movie', 'Review', 'BreadcrumbList']))
  const silent = said.filter(({ things }) => things.length === 0).map(({ path }) => path)
  expect([...new Set(silent)].toSorted()).toEqual(['/cast', '/de/cast', '/ko/cast'])
})

test('all of it keeps to the vocabulary of schema.org, by the compiler and schema-dts', async () => {
  expect(await problemsIn(said.map(({ things }) => things))).toBe('')
}, 120_000)

test.each([
  ['a property that its type does not have', [{ '@type': 'Movie', characterName: 'Orlok' }], /characterName/],
  ['a type that is not there', [{ '@type': 'Vampire', name: 'Orlok' }], /Vampire/],
  [
    'a value of the wrong type',
    [{ '@type': 'Movie', director: { '@type': 'Rating', ratingValue: 5 } }],
    /director|Rating/,
  ],
])('the check refuses %s', async (_, things, problem) => {
  expect(await problemsIn([things])).toMatch(problem)
})

test('every name of a thing leads to a page of the site that has it', () => {
  for (const one of [film, secondFilm]) {
    const own = said.filter((page) => page.film === one)
    const paths = new Set(own.map(({ path }) => path))
    const told = new Set(
      own.flatMap(({ things }) => [...within(things)].filter((thing) => '@type' in thing).map((thing) => thing['@id'])),
    )
    for (const { path, things } of own) {
      for (const { '@id': id } of within(things)) {
        if (id === undefined) continue
        expect(id.startsWith(`${origin}/`), id).toBe(true)
        expect(paths, `${id} on ${path}`).toContain(new URL(id).pathname)
        expect(told, `${id} on ${path}`).toContain(id)
      }
    }
  }
})

test('stars are there only where a review gives them, and every date is as long as it is known', () => {
  const things = said.flatMap(({ things }) => [...within(things)])
  const reviews = things.filter((thing) => thing['@type'] === 'Review')
  expect(reviews).toHaveLength(2 * Object.keys(film.content.reviews).length)
  for (const review of reviews) {
    const id = review['@id']?.split('#')[1] ?? ''
    const score = film.content.reviews[id]?.rating?.score
    expect(review.reviewRating, id).toEqual(
      score && { '@type': 'Rating', ratingValue: score.value, bestRating: score.of, worstRating: 0 },
    )
  }
  expect(reviews.filter(({ reviewRating }) => reviewRating !== undefined)).toHaveLength(4)
  const dates = things.flatMap(({ datePublished }) => datePublished ?? [])
  expect(dates.length).toBeGreaterThan(20)
  for (const date of dates) expect(date).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?$/)
})

test('nothing above spoiler level 0 is in it, and nothing that could end the element', () => {
  for (const one of [film, secondFilm]) {
    for (const lang of one.shape.languages) {
      const own = said.filter((page) => page.film === one && page.lang === lang)
      const text = JSON.stringify(own.map(({ things }) => things))
      expect(
        [...secretTexts(one.content, lang).keys()].filter((secret) => secret.includes(' ') && text.includes(secret)),
      ).toEqual([])
    }
  }
  const element = structuredDataElement({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Movie', name: '</script>' }],
  })
  expect(element.match(/<\/script>/g)).toHaveLength(1)
})

/** Has the compiler read things as a graph of schema.org. */
async function problemsIn(graphs: readonly (readonly unknown[])[]): Promise<string> {
  const root = resolve(import.meta.dirname, '../..')
  const folder = await mkdtemp(join(root, 'node_modules/.cache/talju-graphs-'))
  try {
    const things = graphs.flat().map((thing) => JSON.stringify(thing))
    const lines = [...new Set(things)].map((thing, at) => `export const thing${at}: Thing = ${thing}`)
    await writeFile(join(folder, 'graphs.ts'), `import type { Thing } from 'schema-dts'\n${lines.join('\n')}\n`)
    const tsc = join(root, 'node_modules/.bin/tsc')
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'nodenext',
      '--ignoreConfig',
      join(folder, 'graphs.ts'),
    ]
    return await promisify(execFile)(tsc, options).then(
      () => '',
      ({ stdout }) => String(stdout),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}
