import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headersFor } from '../../src/compiler/host/headers.ts'
import { readSiteFacts } from '../../src/compiler/host/site-facts.ts'
import { pagePaths } from '../../src/compiler/vite/prerender-plugin.ts'
import { builtSite, film } from '../chosen-film.ts'
import { readHeadersFile, readings } from './read-headers-file.ts'

const dist = builtSite
const files = globSync('**/*.*', { cwd: dist })
const paths = files.map((file) => `/${file.replaceAll('\\', '/')}`).filter((path) => !/\.(?:br|gz)$/.test(path))
const written = readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'))
const keeping = written.filter(({ headers }) => headers.includes('cache-control'))

test.each(Object.entries(readings))(
  'as %s reads the headers, every file has a rule for caching',
  (_host, patternOf) => {
    expect(paths.length, 'files in dist: build first, npm run build').toBeGreaterThan(100)
    const patterns = keeping.map(({ path }) => patternOf(path))
    expect(paths.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([])
  },
)

test('the policy of every page allows its inline styles, and names each by its hash', async () => {
  const site = await readSiteFacts(dist)
  const pages = paths.filter((path) => path.endsWith('.html') && !path.includes('/embed/cast'))
  expect(pages.length).toBe(pagePaths(film).length)
  for (const path of pages) {
    const policy = headersFor(path, site)['content-security-policy'] ?? ''
    const sheets = [...readFileSync(join(dist, path), 'utf8').matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)]
    expect(sheets.length, path).toBeGreaterThan(0)
    for (const [, text = ''] of sheets) {
      expect(policy, path).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    }
    expect(policy, path).not.toContain('unsafe')
  }
})
