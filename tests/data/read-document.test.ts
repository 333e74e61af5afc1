// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { DocumentError, fetchDocument, patience } from '../../src/data/read-document.ts'

/** A server that answers every request in one way. */
function answer(with_: (address: string, init: RequestInit) => Promise<Response> | Response) {
  const fetch = vi.fn(async (address: string, init: RequestInit) => with_(address, init))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

/** A server that answers nothing until the request is ended, as `fetch` does it. */
function silence() {
  return answer(
    (_address, { signal }) =>
      new Promise((_resolve, reject) => {
        if (signal?.aborted) reject(signal.reason)
        signal?.addEventListener('abort', () => reject(signal.reason))
      }),
  )
}

/** A body that breaks off in the middle, as when the connection is lost. */
function brokenOff(start: string): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(start))
      controller.error(new TypeError('terminated'))
    },
  })
}

function setOnline(onLine: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(onLine)
}

const noConnection = () => {
  throw new TypeError('Failed to fetch')
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('reading a document', () => {
  test('asks the API for its path and gives what it holds', async () => {
    const fetch = answer(() => new Response('{"intro":["탈주"],"sections":[]}\n'))
    expect(await fetchDocument('ko/about.json')).toEqual({ intro: ['탈주'], sections: [] })
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/api/v1/ko/about.json', expect.anything())
  })

  test.each([
    ['the server does not have it', () => new Response('<h1>Not found</h1>', { status: 404 }), 'missing', 404],
    ['the server fails', () => new Response('', { status: 500 }), 'server', 500],
    ['the server refuses', () => new Response('', { status: 403 }), 'server', 403],
    ['the server fails and breaks off', () => new Response(brokenOff('oh'), { status: 500 }), 'server', 500],
    ['the text is cut off', () => new Response('{"credits":[{"id":"kyu-n'), 'broken', null],
    ['the connection breaks off in the text', () => new Response(brokenOff('{"credits":[')), 'broken', null],
    ['a page comes instead', () => new Response('<!doctype html><title>Talju</title>'), 'broken', null],
    ['it is of another shape', () => new Response('{"titles":[]}'), 'broken', null],
    ['it is null', () => new Response('null'), 'broken', null],
    ['nothing comes', () => new Response(''), 'broken', null],
    ['there is no connection to the server', noConnection, 'unreachable', null],
  ] as const)('says so where %s', async (_what, respond, trouble, status) => {
    answer(respond)
    await expect(fetchDocument('en/film.json')).rejects.toMatchObject({
      name: 'DocumentError',
      path: 'en/film.json',
      trouble,
      status,
    })
  })

  test('asks the server itself for one that has failed, and not what the browser has kept', async () => {
    const fetch = answer(() => new Response('{"intro":[]}'))
    await expect(fetchDocument('en/about.json')).rejects.toMatchObject({ trouble: 'broken' })
    answer(() => new Response('{"intro":[],"sections":[],"more":1}'))
    await fetchDocument('en/about.json')
    await fetchDocument('en/about.json')
    const caches = vi.mocked(globalThis.fetch).mock.calls.map(([, init]) => init?.cache)
    expect(fetch.mock.calls[0]?.[1].cache).toBe('default')
    expect(caches).toEqual(['reload', 'default'])
  })

  test.each([
    ['before it is asked', noConnection],
    ['while it arrives', () => new Response(brokenOff('{"credits":['))],
  ])('says that the device went offline %s', async (_when, respond) => {
    setOnline(false)
    answer(respond)
    await expect(fetchDocument('en/film.json')).rejects.toMatchObject({ trouble: 'offline' })
  })

  test('gives up on a server that is too slow', async () => {
    const clock = new AbortController()
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal)
    silence()
    const reading = fetchDocument('en/film.json', new AbortController().signal)
    clock.abort(new DOMException('too late', 'TimeoutError'))
    await expect(reading).rejects.toMatchObject({ trouble: 'slow' })
    expect(timeout).toHaveBeenCalledExactlyOnceWith(patience)
  })

  test('gives up where the text never ends', async () => {
    const clock = new AbortController()
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal)
    answer(
      (_address, { signal }) =>
        new Response(
          new ReadableStream({
            start(controller) {
              signal?.addEventListener('abort', () => controller.error(signal.reason))
            },
          }),
        ),
    )
    const reading = fetchDocument('en/film.json')
    clock.abort(new DOMException('too late', 'TimeoutError'))
    await expect(reading).rejects.toMatchObject({ trouble: 'slow' })
  })

  test.each(['before it is asked', 'while it is on its way'])(
    'ends quietly where the reader leaves %s',
    async (when) => {
      const reader = new AbortController()
      const left = new DOMException('left', 'AbortError')
      silence()
      if (when === 'before it is asked') reader.abort(left)
      const reading = fetchDocument('en/film.json', reader.signal)
      reader.abort(left)
      await expect(reading).rejects.toBe(left)
    },
  )

  test('tells path, trouble and status in the words of the error', () => {
    expect(new DocumentError('en/film.json', 'server', 503).message).toBe('en/film.json: server (503)')
    expect(new DocumentError('en/film.json', 'offline').message).toBe('en/film.json: offline')
  })
})
