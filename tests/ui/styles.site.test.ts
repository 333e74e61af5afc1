import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
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
  // A `group` has no rule itself: its children have.
  const isMarker = (name: string) => name === '' || /^(?:group|peer)(?:\/|$)/.test(name)
  expect([...new Set(written)].filter((name) => !isMarker(name) && !ruled.has(name))).toEqual([])
})
