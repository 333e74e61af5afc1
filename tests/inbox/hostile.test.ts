import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowsOf } from '../../src/inbox/database.ts'
import { seededRandom } from '../names/random.ts'
import { expectConsole } from '../setup.ts'
import { countRows, formOf, goodFields, newSender, post } from './drafts.ts'
import { type Home, homes, inNode, siteOrigin } from './homes.ts'
import { bodyOfSize, hostileBody } from './hostile-bodies.ts'

/**
 * The status of an answer. Who goes on sending after it is cut off by workerd, which counts as the 413 that it was: at
 * Cloudflare another server stands before it and hands the answer on.
 */
async function statusOf(answer: Promise<Response>): Promise<number> {
  try {
    const response = await answer
    await response.arrayBuffer()
    return response.status
  } catch (error) {
    if ((error as { cause?: { code?: string } }).cause?.code !== 'ECONNRESET') throw error
    return 413
  }
}

/** What the inbox may answer to what it cannot use; and 201, where chance made a good reply. */
const fine = [201, 403, 404, 413, 415, 422, 429]

describe.each(homes)('the inbox in %s', (_name, open) => {
  let home: Home
  beforeAll(async () => {
    home = await open()
  })
  afterAll(() => home.close())

  test('lets nothing in of a thousand hostile bodies, and goes on', async () => {
    const random = seededRandom(20241122)
    const answers: Record<string, number> = {}
    for (let i = 0; i < 1_000; i++) {
      const { name, sent } = hostileBody(random, i)
      const headers = { accept: random() < 0.5 ? 'application/json' : 'text/html', 'cf-connecting-ip': newSender() }
      const status = await statusOf(home.send({ ...sent, headers: { ...headers, ...sent.headers } }))
      expect(fine, `${name}, number ${i}`).toContain(status)
      answers[status] = (answers[status] ?? 0) + 1
    }
    expect(Object.keys(answers)).toEqual(['201', '413', '415', '422'])
    const kept = await rowsOf(home.database, 'SELECT * FROM replies')
    expect(kept.length).toBeLessThanOrEqual(answers[201] ?? 0)
    for (const row of kept) {
      const { name, text, ...rest } = row as Record<string, string>
      expect(`${name}${text}`.isWellFormed()).toBe(true)
      expect(`${name}${text}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069\uffff]/)
      expect(`${name}${text}`).not.toMatch(/\p{Cc}(?<![\n\t])/u)
      expect(rest).toMatchObject({ page: 'characters/kyu-nam', state: 'waiting' })
    }
    expect((await post(home, goodFields())).status).toBe(201)
  })

  test('reads no more of ten megabytes than it needs', async () => {
    let pulled = 0
    const counted = bodyOfSize(10_000_000).pipeThrough(
      new TransformStream({
        transform(part, controller) {
          pulled += part.length
          controller.enqueue(part)
        },
      }),
    )
    const headers = { accept: 'application/json', 'content-type': 'multipart/form-data; boundary=x' }
    const before = await countRows(home)
    expect(await statusOf(home.send({ headers, body: counted }))).toBe(413)
    // What is under way before the answer is: the network's own buffers, where there is a network.
    expect(pulled).toBeLessThan(5_000_000)
    expect(await countRows(home)).toBe(before)
  })

  test('says that a request is too large', async () => {
    const headers = { accept: 'application/json', 'content-type': 'multipart/form-data; boundary=x' }
    const body = new Uint8Array(20_000).fill(97)
    const response = await home.send({ headers, body })
    expect(response.status).toBe(413)
    expect(await response.json()).toEqual({ errors: [{ field: null, fault: 'too-large' }] })
  })

  test.each(['application/json', 'text/plain', 'multipart/form-data', 'multipart/form-data; boundary='])(
    'takes %s for no form',
    async (type) => {
      const response = await home.send({
        headers: { accept: 'application/json', 'content-type': type },
        body: JSON.stringify(goodFields()),
      })
      expect(response.status).toBe(415)
      expect(await response.json()).toEqual({ errors: [{ field: null, fault: 'not-a-form' }] })
    },
  )
})

test('does not wait for a sender that stops in the middle, nor for one that breaks off', async () => {
  const database = { run: () => Promise.reject(new Error('Nothing is asked of the database.')) }
  const send = inNode({ database, bodyTime: 5 })
  const headers = { accept: 'application/json', 'content-type': 'multipart/form-data; boundary=x' }
  const stopped = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(10)) })
  const broken = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) })
  for (const body of [stopped, broken]) {
    const response = await send({ headers, body })
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
  }
})

test.each([null, '', 'short', 'x'.repeat(31)])('has no side for a keeper with the token %j', async (keeperToken) => {
  const database = { run: () => Promise.reject(new Error('Nothing is asked of the database.')) }
  const body = JSON.stringify({ order: 'list', given: [] })
  for (const authorization of [`Bearer ${keeperToken}`, 'Bearer ', 'Basic x']) {
    const response = await inNode({ database, keeperToken })({ headers: { authorization }, body })
    expect(response.status).toBe(404)
  }
})

test('says that it is busy, with the page allowed to hear it, where something went wrong that nobody thought of', async () => {
  const database = { run: () => Promise.reject(new Error('Nobody thought of this.')) }
  expectConsole(/Nobody thought of this/)
  const response = await post({ send: inNode({ database }) }, goodFields(), { origin: siteOrigin })
  expect(response.status).toBe(503)
  expect(response.headers.get('access-control-allow-origin')).toBe(siteOrigin)
  expect(await response.json()).toEqual({ errors: [{ field: null, fault: 'busy', after: 5 }] })
})

test('answers a page where a browser without script sent too much', async () => {
  const database = { run: () => Promise.reject(new Error('Nothing is asked of the database.')) }
  const fields = goodFields({ text: 'a'.repeat(20_000), language: 'de' })
  const response = await inNode({ database })({
    headers: { accept: 'text/html', 'accept-language': 'de-AT,de;q=0.9' },
    body: formOf(fields),
  })
  expect(response.status).toBe(413)
  expect(await response.text()).toContain('<html lang="de">')
})
