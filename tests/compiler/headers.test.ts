import { describe, expect, test } from 'vitest'
import { pages } from '../../src/app/pages.ts'
import { headerRules, headersFile, headersFor } from '../../src/compiler/host/headers.ts'
import { readHeadersFile, readings } from './read-headers-file.ts'

const site = {
  origin: 'https://talju.example',
  languages: ['en', 'ko'] as const,
  pages,
  styles: ["'sha256-shared'", "'sha256-cast'"],
}
const paths = ['/', '/cast', '/ko/characters/kyu-nam', '/ko', '/index.html', '/ko/cast/index.html', '/404.html']

test.each([...paths, '/no/such/page'])('the page at %s has the content policy and is revalidated', (path) => {
  const headers = headersFor(path, site)
  expect(headers['cache-control']).toBe('no-cache')
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['content-security-policy']).toContain("style-src 'self' 'sha256-shared' 'sha256-cast';")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
})

test.each(['/embed/cast', '/embed/cast.html', '/ko/embed/cast'])('%s may stand in a frame anywhere', (path) => {
  expect(headersFor(path, site)).toMatchObject({
    'content-security-policy': expect.stringContaining('frame-ancestors *'),
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'cross-origin',
  })
})

test.each([
  '/api/v1/index.json',
  '/api/v1/ko/cast.js',
  '/oembed/en/cast.json',
  '/embed/cast.js',
  '/embed/frame.js',
  '/embed/v1.0.0/cast.js',
])('%s is open to every origin', (path) => {
  expect(headersFor(path, site)).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
})

test.each(['/', '/cast', '/assets/index-abc.js', '/portraits/kyu-nam.svg', '/embed/cast'])(
  '%s is not open to other origins',
  (path) => {
    expect(headersFor(path, site)).not.toHaveProperty('access-control-allow-origin')
  },
)

test('only what never changes is kept for ever', () => {
  const changing = ['/', '/cast', '/favicon.svg', '/portraits/kyu-nam.svg', '/api/v1/index.json', '/embed/cast.js']
  const kept = [...changing, '/assets/a-1.js', '/embed/v1.0.0/cast.js'].filter((path) =>
    headersFor(path, site)['cache-control']?.includes('immutable'),
  )
  expect(kept).toEqual(['/assets/a-1.js', '/embed/v1.0.0/cast.js'])
})

describe.each(Object.entries(readings))('as %s reads the file', (_host, expressionOf) => {
  const rules = readHeadersFile(headersFile(site)).map(({ path, headers }) => ({
    path,
    headers,
    expression: expressionOf(path),
  }))

  test('no path matches two rules for the same header', () => {
    const headers = new Set(rules.flatMap((rule) => rule.headers))
    for (const header of headers) {
      const setting = rules.filter((rule) => rule.headers.includes(header))
      // Two patterns with one star each meet, if anywhere, at a path made of both.
      const places = setting.flatMap((a) => setting.flatMap((b) => meetings(a.path, b.path)))
      for (const place of places) {
        const matching = setting.filter(({ expression }) => expression.test(place)).map(({ path }) => path)
        expect(matching.length, `${header} at ${place}: ${matching.join(' and ')}`).toBeLessThan(2)
      }
    }
  })
})

test('the table and its file say the same of every path they know', () => {
  const written = readHeadersFile(headersFile(site))
  expect(written.map(({ path }) => path)).toEqual(headerRules(site).flatMap(({ paths }) => paths))
})

/** Paths at which two patterns could meet: the shortest of each, and one's beginning with the other's end. */
function meetings(a: string, b: string): string[] {
  const [startA = '', endA] = a.split('*')
  const [startB = '', endB] = b.split('*')
  const ends = [endA ?? '', endB ?? '']
  const starts = [startA, startB]
  const joined = starts.flatMap((start) => ends.flatMap((end) => [start + end, `${start}x${end}`]))
  return [...new Set([...joined, ...starts.map((start) => start.replace(/\/$/, ''))])].filter((path) => path !== '')
}
