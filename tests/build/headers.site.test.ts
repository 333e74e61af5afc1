import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { headersFile } from '../../src/build/headers.ts'
import { readHeadersFile, readings } from './read-headers-file.ts'

const files = globSync('**/*.*', { cwd: resolve(import.meta.dirname, '../../dist') })
const paths = files.map((file) => `/${file.replaceAll('\\', '/')}`).filter((path) => !/\.(?:br|gz)$/.test(path))
const keeping = readHeadersFile(headersFile()).filter(({ headers }) => headers.includes('cache-control'))

test.each(Object.entries(readings))(
  'as %s reads the headers, every file has a rule for caching',
  (_host, patternOf) => {
    expect(paths.length, 'files in dist: build first, npm run build').toBeGreaterThan(100)
    const patterns = keeping.map(({ path }) => patternOf(path))
    expect(paths.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([])
  },
)
