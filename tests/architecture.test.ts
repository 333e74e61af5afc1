import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundleViolations, houseViolations, type SourceFiles } from './architecture.ts'

const root = resolve(import.meta.dirname, '..')

describe('the house as it stands', () => {
  const files: SourceFiles = new Map(
    globSync('src/**/*.*', { cwd: root }).map((file) => [
      file.replaceAll('\\', '/'),
      readFileSync(resolve(root, file), 'utf8'),
    ]),
  )

  test('keeps every rule of the rank table', () => {
    expect(files.size).toBeGreaterThan(0)
    expect(houseViolations(files)).toEqual([])
  })

  test('puts no zod and nothing of build/ into the browser bundle', () => {
    const page = readFileSync(resolve(root, 'index.html'), 'utf8')
    const [, entry = ''] = /<script type="module" src="\/([^"]+)"/.exec(page) ?? []
    expect(bundleViolations(files, entry)).toEqual([])
  })
})

const nothing = 'export const nothing = 0'

/** A tree of the paths that are named, each file empty but for the text given. */
function tree(texts: Record<string, string>): SourceFiles {
  const stand = ['schema/vocabulary', 'schema/documents', 'names/fold', 'site/paths', 'data/queries', 'ui/card']
  const more = ['build/emit', 'features/cast/cast-page', 'features/film/film-page', 'routes/cast-route', 'app/routes']
  const empty = [...stand, ...more].map((path) => [`src/${path}.ts`, nothing] as const)
  return new Map([...empty, ...Object.entries(texts)])
}

describe('the checker of the house', () => {
  test('finds nothing wrong with imports that point down', () => {
    const files = tree({
      'src/content/cast.json': '[]',
      'src/site/dates.ts': "import type { Cast } from '../schema/documents.ts'\nexport const dates = 0",
      'src/data/read.ts': "import { langs } from '../schema/vocabulary.ts'\nexport const read = langs",
      'src/ui/link.tsx': "import { Link } from 'react-router'\nimport './card.ts'\nexport const link = <Link />",
      'src/features/cast/card.tsx':
        "import { fold } from '../../names/fold.ts'\nimport './cast-page.ts'\nexport { fold }; fold()",
      'src/routes/film-route.ts':
        "import '../features/cast/cast-page.ts'\nimport '../features/film/film-page.ts'\nimport '../data/queries.ts'",
      'src/build/load.ts': 'export const load = (name: string) => import(name)',
      'src/build/pages.ts':
        "import '../schema/documents.ts'\nimport '../site/paths.ts'\ntype Entry = typeof import('../app/routes.ts')\nexport let entry: Entry",
      'src/app/entry.ts': "import './styles.css'\nconst page = () => import('../routes/cast-route.ts')\npage()",
      'src/app/styles.css': 'a {}',
      'tests/anything.test.ts': "import '../src/build/emit.ts'",
      'vite.config.ts': "import './src/build/emit.ts'",
    })
    expect(houseViolations(files)).toEqual([])
  })

  test.each([
    ['a folder without a rank', 'src/widgets/clock.ts', nothing, 'the folder src/widgets has no rank'],
    ['a file outside of any folder', 'src/main.ts', nothing, 'stands in no folder'],
    ['a file beside the features', 'src/features/shared.ts', nothing, 'stands beside the features'],
    ['an import that points up', 'src/site/up.ts', "import '../ui/card.ts'", 'ui stands above site'],
    [
      'one that points up for types',
      'src/ui/up.ts',
      "import type { P } from '../routes/cast-route.ts'",
      'routes stands above ui',
    ],
    [
      'one that points up later',
      'src/ui/late.ts',
      "const page = () => import('../app/routes.ts')",
      'app stands above ui',
    ],
    [
      'one that re-exports from above',
      'src/ui/on.ts',
      "export const on = 1\nexport * from '../app/routes.ts'",
      'app stands above ui',
    ],
    ['one of equal rank', 'src/ui/side.ts', "import '../data/queries.ts'", 'ui and data share a rank'],
    ['schema that knows names', 'src/schema/side.ts', "import '../names/fold.ts'", 'schema and names share a rank'],
    [
      'one feature in another',
      'src/features/cast/both.ts',
      "import '../film/film-page.ts'",
      'a feature knows no other',
    ],
    [
      'a new feature in another',
      'src/features/story/story.ts',
      "import '../film/film-page.ts'",
      'a feature knows no other',
    ],
    ['data in a feature', 'src/features/cast/read.ts', "import '../../data/queries.ts'", 'features never import data'],
    [
      'data as types in a feature',
      'src/features/cast/read.ts',
      "type Q = typeof import('../../data/queries.ts')",
      'features never import data',
    ],
    [
      'build in a route',
      'src/routes/built.ts',
      "import '../build/emit.ts'",
      'only vite.config.ts and tests import build',
    ],
    [
      'build as types in the app',
      'src/app/built.ts',
      "import type { E } from '../build/emit.ts'",
      'only vite.config.ts and tests import build',
    ],
    [
      'a route in build',
      'src/build/page.ts',
      "import '../routes/cast-route.ts'",
      'build imports schema, names and site',
    ],
    [
      'the running app in build',
      'src/build/page.ts',
      "import '../app/routes.ts'",
      'build imports schema, names and site',
    ],
    [
      'types of a feature in build',
      'src/build/page.ts',
      "import type { P } from '../features/cast/cast-page.ts'",
      'build imports schema, names and site',
    ],
    [
      'content in build',
      'src/build/facts.ts',
      "import facts from '../content/film.json'",
      'content is data that only build reads',
    ],
    [
      'content in a feature',
      'src/features/cast/facts.ts',
      "import facts from '../../content/film.json'",
      'content is data that only build reads',
    ],
    ['code in content', 'src/content/cast.ts', nothing, 'content is data only'],
    [
      'a schema at run time',
      'src/data/shape.ts',
      "import { cast } from '../schema/documents.ts'",
      'only types of schema are imported',
    ],
    [
      'a schema that still runs for a type',
      'src/data/shape.ts',
      "import { type Cast } from '../schema/documents.ts'",
      'only types of schema are imported',
    ],
    [
      'a vocabulary with an import',
      'src/schema/vocabulary.ts',
      "import type { Z } from 'zod'",
      'vocabulary.ts imports nothing',
    ],
    [
      'names with a package',
      'src/names/hangul.ts',
      "import { romanize } from 'es-hangul'",
      'names imports nothing outside itself',
    ],
    ['names with a folder', 'src/names/hangul.ts', "import '../schema/vocabulary.ts'", 'names and schema share a rank'],
    ['a barrel', 'src/ui/all.ts', "export * from './card.ts'\nexport { nothing } from './card.ts'", 'only re-exports'],
    [
      'a barrel in two steps',
      'src/ui/all.ts',
      "import { nothing } from './card.ts'\nexport { nothing }",
      'only re-exports',
    ],
    ['a vague file', 'src/ui/utils.ts', nothing, 'is named "utils"'],
    ['a vague part of a name', 'src/names/name-helpers.ts', nothing, 'is named "helpers"'],
    ['a vague folder', 'src/features/cast/misc/clock.ts', nothing, 'is named "misc"'],
    ['an index', 'src/ui/index.tsx', nothing, 'is named "index"'],
    [
      'an address that is computed',
      'src/app/any.ts',
      'const page = (name: string) => import(name)',
      'imports a computed address',
    ],
    ['a glob', 'src/app/any.ts', "const pages = import.meta.glob('../build/*.ts')", 'imports a computed address'],
    ['an import that leads nowhere', 'src/app/any.ts', "import './gone.ts'", 'There is no such file'],
  ])('names %s', (_what, file, text, expected) => {
    const violations = houseViolations(tree({ [file]: text }))
    expect(violations).toHaveLength(1)
    expect(violations[0]).toContain(`${file}: `)
    expect(violations[0]).toContain(expected)
  })

  test('says which rule is broken, by which file and why', () => {
    const files = tree({ 'src/features/cast/read.ts': "import '../../data/queries.ts'" })
    expect(houseViolations(files)).toEqual([
      'src/features/cast/read.ts: imports src/data/queries.ts. Rule: features never import data; they are views of props, and a route hands them the data.',
    ])
  })
})

describe('the checker of the browser bundle', () => {
  const entry = 'src/app/starter.ts'

  test.each([
    ['zod', "import { z } from 'zod'", 'zod'],
    ['a part of zod', "import * as z from 'zod/mini'", 'zod/mini'],
    ['build', "import '../build/emit.ts'", 'src/build/emit.ts'],
    ['the reasons of spellings', "import '../names/explain-spelling.ts'", 'src/names/explain-spelling.ts'],
    ['a schema', "import { cast } from '../schema/documents.ts'", 'src/schema/documents.ts'],
    [
      'a schema that still runs for a type',
      "import { type Cast } from '../schema/documents.ts'",
      'src/schema/documents.ts',
    ],
    ['a schema that is handed on', "export { cast } from '../schema/documents.ts'", 'src/schema/documents.ts'],
  ])('follows static and dynamic imports to %s and tells the way', (_what, text, reached) => {
    const files = tree({
      [entry]: "import './routes.ts'",
      'src/app/routes.ts': "const page = () => import('../routes/cast-route.ts')",
      'src/routes/cast-route.ts': text,
    })
    const [violation, ...more] = bundleViolations(files, entry)
    expect(more).toEqual([])
    expect(violation).toContain(`${entry} → src/app/routes.ts → src/routes/cast-route.ts → ${reached}: Rule: `)
  })

  test('minds neither types nor the vocabulary, nor imports that go round in a circle', () => {
    const files = tree({
      [entry]:
        "import type { Cast } from '../schema/documents.ts'\nimport { langs } from '../schema/vocabulary.ts'\nimport './routes.ts'",
      'src/app/routes.ts': "import './starter.ts'\nexport type { Emit } from '../build/emit.ts'\nimport 'zodiac'",
    })
    expect(bundleViolations(files, entry)).toEqual([])
  })

  test('does not take a missing entry for a clean bundle', () => {
    expect(bundleViolations(tree({}), entry)).toEqual([expect.stringContaining('is missing')])
  })
})
