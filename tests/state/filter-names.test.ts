import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filterNames } from '../../src/state/filter-names.ts'

test('every filter of an address is on the list, so that sharing keeps it', () => {
  const files = globSync('src/{state,pages/*}/*-{filter,choice}.ts').map((file) => readFileSync(file, 'utf8'))
  const names = files.flatMap((text) =>
    [...text.matchAll(/\b(?:text|oneOf|choice|flag|key)\('([^']+)'/g)].map(([, name = '']) => name),
  )
  expect(names.length).toBeGreaterThan(15)
  expect([...new Set(filterNames)].sort()).toEqual([...new Set(names)].sort())
})
