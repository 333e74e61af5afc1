// @vitest-environment node
import { expect, test } from 'vitest'
import { headersFor } from '../../src/build/headers.ts'

test.each(['/', '/cast', '/ko/characters/kyu-nam', '/ko', '/index.html', '/ko/cast/index.html', '/404.html'])(
  'the page at %s is under the content policy and asked for anew',
  (path) => {
    expect(headersFor(path)).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'self'"),
      'cache-control': 'no-cache',
    })
  },
)

test.each(['/api/v1/index.json', '/api/v1/ko/characters/kyu-nam.json', '/api/v1/schema/cast.json'])(
  '%s is open to every origin',
  (path) => {
    expect(headersFor(path)['access-control-allow-origin']).toBe('*')
  },
)

test.each(['/', '/cast', '/assets/index-abc.js', '/portraits/kyu-nam.svg'])(
  '%s is not open to other origins',
  (path) => {
    expect(headersFor(path)).not.toHaveProperty('access-control-allow-origin')
  },
)

test('only files with a hash in their name are kept for ever', () => {
  const kept = ['/', '/cast', '/assets/a-1.js', '/favicon.svg', '/portraits/kyu-nam.svg', '/api/v1/index.json'].filter(
    (path) => headersFor(path)['cache-control']?.includes('immutable'),
  )
  expect(kept).toEqual(['/assets/a-1.js'])
})
