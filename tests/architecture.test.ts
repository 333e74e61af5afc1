import { globSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundleViolations, houseViolations, importCircles, type SourceFiles } from './architecture.ts'

const root = resolve(import.meta.dirname, '..')

describe('the house as it stands', () => {
  const files: SourceFiles = new Map(
    globSync('src/**/*.*', { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(resolve(root, file), 'utf8')]),
  )

  test('keeps every rule of the rank table', () => {
    expect(files.size).toBeGreaterThan(0)
    expect(houseViolations(files)).toEqual([])
  })

  test('has no import circles', () => {
    expect(importCircles(files)).toEqual([])
  })

  test('puts no zod and nothing of compiler/ into the browser bundle', () => {
    const page = readFileSync(resolve(root, 'index.html'), 'utf8')
    const [, entry = ''] = /<script type="module" src="\/([^"]+)"/.exec(page) ?? []
    expect(bundleViolations(files, entry)).toEqual([])
  })
})

const nothing = 'export const nothing = 0'

/** A tree of the paths that are named, each file empty but for the text given. */
function tree(texts: Record<string, string>): SourceFiles {
  const paths = [
    'schema/vocabulary',
    'schema/documents',
    'names/search/fold',
    'languages/paths',
    'data/queries',
    'ui/card',
  ]
  const more = [
    'embed/widget',
    'compiler/emit/emit',
    'pages/cast/cast-page',
    'pages/cast/cast-route',
    'pages/film/film-page',
    'app/routes',
  ]
  const empty = [...paths, ...more].map((path) => [`src/${path}.ts`, nothing] as const)
  return new Map([...empty, ...Object.entries(texts)])
}

describe('the checker of the house', () => {
  test('finds nothing wrong with imports that point down', () => {
    const files = tree({
      'src/film/content/cast.json': '[]',
      'src/languages/dates.ts': "import type { Cast } from '../schema/documents.ts'\nexport const dates = 0",
      'src/data/read.ts': "import { langs } from '../schema/vocabulary.ts'\nexport const read = langs",
      'src/ui/link.tsx': "import { Link } from 'react-router'\nimport './card.ts'\nexport const link = <Link />",
      'src/ui/href.ts': "import { pages } from '../app/pages.ts'\nexport const href = pages",
      'src/app/pages.ts': "import type { Cast } from '../schema/documents.ts'\nexport const pages: Cast[] = []",
      'src/pages/cast/card.tsx':
        "import { fold } from '../../names/search/fold.ts'\nimport './cast-page.ts'\nexport { fold }; fold()",
      'src/pages/cast/words.ts': `export const words = (lang: string) => import(\`./words-\${lang}.ts\`)`,
      'src/pages/cast/words-en.ts': nothing,
      'src/pages/film/film-route.ts': "import './film-page.ts'\nimport '../../data/queries.ts'",
      'src/compiler/vite/load.ts': 'export const load = (name: string) => import(name)',
      'src/compiler/vite/pages.ts':
        "import '../../schema/documents.ts'\nimport '../../languages/paths.ts'\ntype Entry = typeof import('../../app/routes.ts')\nexport let entry: Entry",
      'src/app/entry.ts': "import './styles.css'\nconst page = () => import('../pages/cast/cast-route.ts')\npage()",
      'src/app/styles.css': 'a {}',
      'tests/anything.test.ts': "import '../src/compiler/emit/emit.ts'",
      'vite.config.ts': "import './src/compiler/emit/emit.ts'",
    })
    expect(houseViolations(files)).toEqual([])
  })

  test.each([
    ['a folder without a rank', 'src/widgets/clock.ts', nothing, 'the folder src/widgets has no rank'],
    ['a file in no folder', 'src/main.ts', nothing, 'is in no folder'],
    ['a file beside the pages', 'src/pages/shared.ts', nothing, 'is beside the pages'],
    ['an import that points up', 'src/languages/up.ts', "import '../ui/card.ts'", 'ui is above languages'],
    ['types from above', 'src/ui/up.ts', "import type { P } from '../app/routes.ts'", 'app is above ui'],
    [
      'an import from above later',
      'src/ui/late.ts',
      "const page = () => import('../app/routes.ts')",
      'app is above ui',
    ],
    [
      'a re-export from above',
      'src/ui/on.ts',
      "export const on = 1\nexport * from '../app/routes.ts'",
      'app is above ui',
    ],
    ['an import of equal rank', 'src/data/side.ts', "import '../embed/widget.ts'", 'data and embed share a rank'],
    [
      'one part of names in a lower one',
      'src/names/hangul/up.ts',
      "import '../search/fold.ts'",
      'names/search is above',
    ],
    ['one page in another', 'src/pages/cast/both.ts', "import '../film/film-page.ts'", 'a page knows no other'],
    ['a new page in another', 'src/pages/story/story.ts', "import '../film/film-page.ts'", 'a page knows no other'],
    ['data in a view', 'src/pages/cast/read.ts', "import '../../data/queries.ts'", "only a page's route imports data"],
    [
      'the compiler in a route',
      'src/pages/cast/built-route.ts',
      "import '../../compiler/emit/emit.ts'",
      'only vite.config.ts and tests import the compiler',
    ],
    [
      'types of the compiler in the app',
      'src/app/built.ts',
      "import type { E } from '../compiler/emit/emit.ts'",
      'only vite.config.ts and tests import the compiler',
    ],
    [
      'a page in the compiler',
      'src/compiler/vite/page.ts',
      "import '../../pages/cast/cast-route.ts'",
      'the compiler imports schema, names, languages and embed',
    ],
    [
      'the running app in the compiler',
      'src/compiler/vite/page.ts',
      "import '../../app/routes.ts'",
      'the compiler imports schema, names, languages and embed',
    ],
    [
      'a part of the compiler in a lower one',
      'src/compiler/check/page.ts',
      "import '../emit/emit.ts'",
      'compiler/emit is above compiler/check',
    ],
    [
      'the content of one film',
      'src/compiler/check/facts.ts',
      "import facts from '../../film/content/film.json'",
      'no path leads into a film',
    ],
    ['code in content', 'src/film/content/cast.ts', nothing, 'content is data only'],
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
    ['an open list with an import', 'src/app/pages.ts', "import './routes.ts'", 'imports only types'],
    [
      'names with a package',
      'src/names/hangul/jamo.ts',
      "import { romanize } from 'es-hangul'",
      'names imports nothing outside itself',
    ],
    ['a barrel', 'src/ui/all.ts', "export * from './card.ts'\nexport { nothing } from './card.ts'", 'only re-exports'],
    [
      'a barrel in two steps',
      'src/ui/all.ts',
      "import { nothing } from './card.ts'\nexport { nothing }",
      'only re-exports',
    ],
    ['a vague file', 'src/ui/utils.ts', nothing, 'is named "utils"'],
    ['a vague part of a name', 'src/ui/name-helpers.ts', nothing, 'is named "helpers"'],
    ['a vague folder', 'src/pages/cast/misc/clock.ts', nothing, 'is named "misc"'],
    ['an index', 'src/ui/index.tsx', nothing, 'is named "index"'],
    [
      'an address that is computed',
      'src/app/any.ts',
      'const page = (name: string) => import(name)',
      'imports a computed address',
    ],
    ['a glob', 'src/app/any.ts', "const pages = import.meta.glob('../compiler/*.ts')", 'imports a computed address'],
    ['an import that leads nowhere', 'src/app/any.ts', "import './gone.ts'", 'There is no such file'],
  ])('names %s', (_what, file, text, expected) => {
    const violations = houseViolations(tree({ [file]: text }))
    expect(violations).toHaveLength(1)
    expect(violations[0]).toContain(`${file}: `)
    expect(violations[0]).toContain(expected)
  })

  test('says which rule is broken, by which file and why', () => {
    const files = tree({ 'src/pages/cast/read.ts': "import '../../data/queries.ts'" })
    expect(houseViolations(files)).toEqual([
      "src/pages/cast/read.ts: imports src/data/queries.ts. Rule: only a page's route imports data; its other files are views of props.",
    ])
  })
})

test('the finder of circles goes round through types and later imports', () => {
  const files = tree({
    'src/ui/a.ts': "import type { B } from './b.ts'\nexport type A = B",
    'src/ui/b.ts': "export const c = () => import('./c.ts')\nexport type B = 0",
    'src/ui/c.ts': "import './a.ts'",
  })
  expect(importCircles(files)).toEqual(['src/ui/a.ts → src/ui/b.ts → src/ui/c.ts → src/ui/a.ts'])
})

describe('the checker of the browser bundle', () => {
  const entry = 'src/app/starter.ts'

  test.each([
    ['zod', "import { z } from 'zod'", 'zod'],
    ['a part of zod', "import * as z from 'zod/mini'", 'zod/mini'],
    ['the compiler', "import '../../compiler/emit/emit.ts'", 'src/compiler/emit/emit.ts'],
    [
      'the reasons of spellings',
      "import '../../names/explain/explain-spelling.ts'",
      'src/names/explain/explain-spelling.ts',
    ],
    ['a schema', "import { cast } from '../../schema/documents.ts'", 'src/schema/documents.ts'],
    [
      'a schema that still runs for a type',
      "import { type Cast } from '../../schema/documents.ts'",
      'src/schema/documents.ts',
    ],
    ['a schema that is handed on', "export { cast } from '../../schema/documents.ts'", 'src/schema/documents.ts'],
  ])('follows static and dynamic imports to %s and tells the way', (_what, text, reached) => {
    const files = tree({
      [entry]: "import './routes.ts'",
      'src/app/routes.ts': "const page = () => import('../pages/cast/cast-route.ts')",
      'src/pages/cast/cast-route.ts': text,
    })
    const [violation, ...more] = bundleViolations(files, entry)
    expect(more).toEqual([])
    expect(violation).toContain(`${entry} → src/app/routes.ts → src/pages/cast/cast-route.ts → ${reached}: Rule: `)
  })

  test('minds neither types nor the vocabulary, nor imports that go round in a circle', () => {
    const files = tree({
      [entry]:
        "import type { Cast } from '../schema/documents.ts'\nimport { langs } from '../schema/vocabulary.ts'\nimport './routes.ts'",
      'src/app/routes.ts':
        "import './starter.ts'\nexport type { Emit } from '../compiler/emit/emit.ts'\nimport 'zodiac'",
    })
    expect(bundleViolations(files, entry)).toEqual([])
  })

  test('does not take a missing entry for a clean bundle', () => {
    expect(bundleViolations(tree({}), entry)).toEqual([expect.stringContaining('is missing')])
  })
})
