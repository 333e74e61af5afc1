import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheets = globSync('src/{app,pages,ui}/**/*.css').map((file) => [file, readFileSync(file, 'utf8')] as const)
const sources = globSync(['src/**/*.{ts,tsx}', 'tests/film/art/*.tsx', 'index.html'])
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** Every class and `@utility` of the sheets, with the sheet that has it. */
const ruled = new Map(
  sheets.flatMap(([file, text]) =>
    [...text.replace(/\/\*.*?\*\//gs, '').matchAll(/(?:\.|@utility )(-?[a-z_][\w-]*)(?=[^{};]*\{)/gi)].map(
      ([, name = '']) => [name, file] as const,
    ),
  ),
)
/** What is put together in code: `stance-${review.stance}` stands for every class that begins so. */
const beginnings = [...sources.matchAll(/([\w-]*[a-z-])\$\{/g)].map(([, start = '']) => start)

test('every class and utility of the style sheets is used by some component', () => {
  const unused = [...ruled].filter(
    ([name]) =>
      !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(sources) &&
      !beginnings.some((start) => start !== '' && name.startsWith(start)),
  )
  expect(unused).toEqual([])
})
