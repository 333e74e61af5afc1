import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headersFor } from '../../src/compiler/host/headers.ts'
import { readSiteFacts } from '../../src/compiler/host/site-facts.ts'
import { pagePaths } from '../../src/compiler/vite/prerender-plugin.ts'
import { shellPage } from '../../src/offline/kept-sets.ts'
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

test('the policy of every page allows its own inline styles, each by its hash, and no others', async () => {
  const site = await readSiteFacts(dist)
  const pages = paths.filter((path) => path.endsWith('.html') && !path.includes('/embed/cast'))
  const shells = pages.filter((path) => path.endsWith(shellPage))
  expect(pages.length - shells.length).toBe(pagePaths(film).length)
  expect(shells.length).toBe(film.shape.languages.length)
  for (const path of pages) {
    const policy = headersFor(path, site)['content-security-policy'] ?? ''
    const sheets = [...readFileSync(join(dist, path), 'utf8').matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)]
    expect(sheets.length, path).toBeGreaterThan(0)
    const hashes = sheets.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    const alsoMissing = /\/(?:characters|people)\//.test(path) ? (site.styles['/404.html'] ?? []) : []
    // A shell has those of the page that is missing.
    const allowed = shells.includes(path) ? (site.styles['/404.html'] ?? []) : [...hashes, ...alsoMissing]
    expect(policy, path).toContain(`style-src 'self' ${allowed.join(' ')};`)
    expect(allowed, path).toEqual(expect.arrayContaining(hashes))
    expect(policy, path).not.toContain('unsafe')
  }
})
