import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namesIn } from '../../src/compiler/emit/used-rules.ts'
import { builtSite } from '../chosen-film.ts'

test('every class of a component has a rule', () => {
  const sheets = globSync(`${builtSite}/assets/*.css`).map((file) => readFileSync(file, 'utf8'))
  const ruled = new Set(
    sheets.flatMap((sheet) =>
      [...sheet.matchAll(/\.(-?(?:[\w-]|\\.)+)/g)].map(([, name = '']) => name.replaceAll('\\', '')),
    ),
  )
  const sources = globSync('src/{app,pages,ui}/**/*.tsx').map((file) => readFileSync(file, 'utf8'))
  const written = [...sources.join('\n').matchAll(/className="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(/\s+/),
  )
  expect(written.length).toBeGreaterThan(100)
  // Classes that are put together come out in the pages.
  const pages = globSync(`${builtSite}/**/*.html`).map((file) => readFileSync(file, 'utf8'))
  written.push(...namesIn(...pages.filter((html) => html.includes('id="root"'))).classes)
  // A `group` has no rule itself: its children have. Nor has the plain one of a set, such as the stance in between.
  const isMarker = (name: string) => /^$|^(?:group|peer)(?:\/|$)|^(?:beat|neighbour|stance)-/.test(name)
  expect([...new Set(written)].filter((name) => !isMarker(name) && !ruled.has(name))).toEqual([])
})

test('every custom property that a page’s styles ask for is set in the page', () => {
  const pages = globSync(`${builtSite}/**/*.html`)
  expect(pages.length).toBeGreaterThan(50)
  for (const file of pages) {
    const html = readFileSync(file, 'utf8')
    const written = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>| style="([^"]*)"/gs)].flat().join('\n')
    const set = new Set(Array.from(written.matchAll(/(--[\w-]+)(?=:|\{)/g), ([, name]) => name))
    // What has a fallback may be missing.
    const asked = new Set(Array.from(written.matchAll(/var\((--[\w-]+)\)/g), ([, name]) => name))
    expect(
      [...asked].filter((name) => !set.has(name)),
      file,
    ).toEqual([])
  }
})
