import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Inbox, inboxOptions, openInbox, patience } from '../../src/compiler/host/open-inbox.ts'
import { rowsOf } from '../../src/inbox/database.ts'
import { remoteKeeper } from '../../src/inbox/remote-keeper.ts'
import { openSqlite } from '../../src/inbox/sqlite-database.ts'
import { startInbox } from './child-inbox.ts'
import { formOf, goodFields, idOf, newSender } from './drafts.ts'
import { token } from './homes.ts'

let [folder, url, port]: [string, string, number] = ['', '', 0]
let inbox: Inbox
let server: Server
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'talju-inbox-'))
  const options = { file: join(folder, 'inbox.sqlite'), origins: [], token, isBehindProxy: true, bodyTime: 50 }
  inbox = await openInbox(options, join(folder, 'site'), ['en', 'ko'])
  server = createServer({ ...patience, headersTimeout: 100, connectionsCheckingInterval: 20 }, inbox.answer)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  port = (server.address() as AddressInfo).port
  url = `http://127.0.0.1:${port}/replies`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
  inbox.close()
  rmSync(folder, { recursive: true })
})

/** Sends raw bytes and gives what came until the line was closed. */
async function raw(text: string, more?: { bytes: number }): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  let answer = ''
  socket.on('data', (data) => {
    answer += data
  })
  socket.write(text)
  const part = Buffer.alloc(65_536, 97)
  for (let sent = 0; more && sent < more.bytes && socket.writable; sent += part.length) {
    if (!socket.write(part)) await Promise.race([heard(socket, 'drain'), heard(socket, 'close')])
  }
  if (!socket.closed) await heard(socket, 'close')
  return answer
}

/** Unlike `once` it does not mind an error: a line that is cut is what is tested. */
function heard(socket: Socket, event: 'drain' | 'close'): Promise<void> {
  return new Promise((resolve) => socket.once(event, () => resolve()))
}

function post(to: string, fields: Record<string, string>): Promise<Response> {
  const headers = { accept: 'application/json', 'x-real-ip': newSender() }
  return fetch(to, { method: 'POST', headers, body: formOf(fields) })
}

const head = 'POST /replies HTTP/1.1\r\nhost: x\r\naccept: application/json\r\n'
const formType = 'content-type: multipart/form-data; boundary=x\r\n'

test('answers over the network', async () => {
  expect((await post(url, goodFields())).status).toBe(201)
})

test('tells a sender of ten megabytes that it is too much, and closes the line', async () => {
  const named = await raw(`${head}${formType}content-length: 10485760\r\n\r\n`, { bytes: 10_485_760 })
  expect(named).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close[\s\S]*"too-large"/i)
  const chunked = await raw(`${head}${formType}transfer-encoding: chunked\r\n\r\nA00000\r\n`, { bytes: 10_485_760 })
  expect(chunked).toMatch(/^HTTP\/1\.1 413 [\s\S]*"too-large"/)
})

test('does not wait for who sends headers or a body slowly', async () => {
  expect(await raw(`${head}x-slow: `)).toMatch(/^HTTP\/1\.1 408 /)
  expect(await raw(`${head}${formType}content-length: 500\r\n\r\n--x`)).toMatch(/^HTTP\/1\.1 503 [\s\S]*"busy"/)
})

test.each<[string, string]>([
  ['a flood of headers', `${head}${'x-flood: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(2_000)}\r\n`],
  ['one endless header', `${head}x-flood: ${'a'.repeat(100_000)}\r\n\r\n`],
  ['two lengths', `${head}content-length: 5\r\ncontent-length: 6\r\n\r\nhello`],
  ['a length and chunks', `${head}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['a broken chunk', `${head}${formType}transfer-encoding: chunked\r\n\r\nZZ\r\nhello\r\n`],
  ['a strange method', `CONNECT /replies HTTP/1.1\r\nhost: x\r\n\r\n`],
  ['no address', `TRACE http:// HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`],
  ['a strange host', `${head.replace('host: x', 'host: $<>"')}connection: close\r\n\r\n`],
  ['nothing that is HTTP', '\u0016\u0003\u0001\u0002\u0000\r\n\r\n'],
])('survives %s', async (_what, text) => {
  expect(await raw(text)).not.toMatch(/^HTTP\/1\.1 (?:2|500)/)
  expect((await post(url, goodFields())).status).toBe(201)
})

test('survives senders that go in the middle', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.write(`${head}${formType}content-length: 500\r\n\r\n--x`)
  await once(socket, 'ready')
  socket.destroy()
  expect((await post(url, goodFields())).status).toBe(201)
})

test('lets a keeper in with the token, and nobody else', async () => {
  const fields = goodFields()
  const id = idOf(fields.draft ?? '')
  await post(url, fields)
  const keeper = remoteKeeper(url, token)
  expect((await keeper.list()).map((reply) => reply.id)).toContain(id)
  expect(await keeper.show(id)).toMatchObject({ text: fields.text, level: 2 })
  expect(await keeper.show('nothing000')).toBeNull()
  expect(await keeper.decide(id, 'approved')).toBe(true)
  expect(await keeper.decide(id, 'refused')).toBe(false)
  expect(await keeper.show(id)).toMatchObject({ state: 'approved', approved: true, text: '' })
  const all = await keeper.exportAfter('')
  expect(await keeper.importAll(all)).toBe(0)
  expect(await keeper.remove(id)).toBe(true)
  expect(await keeper.remove(id)).toBe(false)
  expect(await keeper.importAll(all)).toBe(1)
  for (const wrong of [`x${token.slice(1)}`, `${token}x`, token.slice(1), 'x'.repeat(32), '']) {
    await expect(remoteKeeper(url, wrong).list()).rejects.toThrow('INBOX_TOKEN is not the token of this inbox.')
  }
})

test.each(['{', '{"order":"list"}', '{"order":"drop","given":[]}', '{"order":"show","given":[{}]}', '[]', 'null'])(
  'expects an order of a keeper, not %s',
  async (body) => {
    const response = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body })
    expect(response.status).toBe(422)
  },
)

test('will not stand where the site is served from, nor behind a token that can be guessed', async () => {
  const options = { file: join(folder, 'site/inbox.sqlite'), origins: [], token: null }
  await expect(openInbox(options, join(folder, 'site'), ['en'])).rejects.toThrow('expected a file outside of')
  expect(() => inboxOptions({ INBOX_TOKEN: 'short' })).toThrow('expected at least 32')
})

test('has kept all that it answered with 201 when it is ended in the middle', async () => {
  const file = join(folder, 'ended.sqlite')
  const answered: string[] = []
  for (const rounds of [40, 90]) {
    const { url: childUrl, child } = await startInbox(file)
    const ended = once(child, 'exit')
    let isUp = true
    let posts = 0
    const sendOn = async () => {
      while (isUp) {
        const fields = goodFields()
        const response = await post(childUrl, fields).catch(() => null)
        if (response?.status === 201) {
          answered.push(idOf(fields.draft ?? ''))
          if (++posts === rounds) isUp = !child.kill('SIGKILL')
        }
      }
    }
    await Promise.all(Array.from({ length: 8 }, sendOn))
    await ended
  }
  const database = openSqlite(file)
  const kept = new Set((await rowsOf(database, 'SELECT id FROM replies')).map((row) => row.id))
  expect(answered.length).toBeGreaterThanOrEqual(130)
  expect(answered.filter((id) => !kept.has(id))).toEqual([])
  expect(await rowsOf(database, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  database.close()
})
