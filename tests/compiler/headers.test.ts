import { describe, expect, test } from 'vitest'
import { pages } from '../../src/app/pages.ts'
import { headerRules, headersFile, headersFor } from '../../src/compiler/host/headers.ts'
import { inboxPort, nginxBlock } from '../../src/compiler/host/nginx-block.ts'
import { readHeadersFile, readings } from './read-headers-file.ts'

const site = {
  origin: 'https://talju.example',
  languages: ['en', 'ko'] as const,
  pages,
  styles: Object.fromEntries(
    ['/404.html', ...pages.map(({ path }) => path)].map((path) => [path, [`'sha256-${path}'`]]),
  ),
  replies: null,
}
test.each([
  ['/', '/'],
  ['/ko', '/'],
  ['/index.html', '/'],
  ['/cast', '/cast'],
  ['/ko/cast/index.html', '/cast'],
  ['/ko/characters/kyu-nam', "/characters/:slug' 'sha256-/404.html"],
  ['/ko/404.html', '/404.html'],
  ['/no/such/page', '/404.html'],
  ['/shell.html', '/404.html'],
  ['/ko/shell', '/404.html'],
])('the page at %s has the content policy of its kind and is revalidated', (path, kind) => {
  const headers = headersFor(path, site)
  expect(headers['cache-control']).toBe('no-cache')
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['content-security-policy']).toContain(`style-src 'self' 'sha256-${kind}';`)
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
  expect(headers['content-security-policy']).toMatch(/; trusted-types talju$/)
})

test.each<[string | null, string, string | null]>([
  [null, "'self'", null],
  ['/replies', "'self'", null],
  ['https://replies.example/talju?x=1', "'self' https://replies.example", "'self' https://replies.example"],
])('lets a page post replies to %s, and nowhere else', (replies, forms, connections) => {
  const policy = headersFor('/reviews', { ...site, replies })['content-security-policy'] ?? ''
  const directive = (name: string) => new RegExp(`(?:^|; )${name} ([^;]+)`).exec(policy)?.[1] ?? null
  expect(directive('form-action')).toBe(forms)
  expect(directive('connect-src')).toBe(connections)
  expect(headersFor('/embed/cast', { ...site, replies })['content-security-policy']).toContain("form-action 'none'")
})

test('leads posts through nginx to the inbox where the form posts to a path', () => {
  const place = { listen: '80', host: 'films.example', folder: '/srv/site' }
  const block = (replies: string | null) => nginxBlock(place, { ...site, replies })
  expect(block('/replies')).toContain(`location = /replies {\n    proxy_pass http://127.0.0.1:${inboxPort};`)
  expect(block('https://replies.example')).not.toContain('proxy_pass')
  expect(block(null)).not.toContain('proxy_pass')
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

test('the worker is asked for anew each time, and may reach nothing but the site', () => {
  expect(headersFor('/sw.js', site)).toMatchObject({
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'none'; connect-src 'self'",
  })
})

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
