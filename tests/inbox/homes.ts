import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Miniflare } from 'miniflare'
import { build } from 'vite'
import { type D1, d1Database } from '../../src/inbox/d1-database.ts'
import type { Database } from '../../src/inbox/database.ts'
import { handleInbox } from '../../src/inbox/handle-inbox.ts'
import type { InboxSettings } from '../../src/inbox/inbox-settings.ts'
import { migrate } from '../../src/inbox/migrations.ts'
import { openSqlite } from '../../src/inbox/sqlite-database.ts'

export const siteOrigin = 'https://films.example'
export const token = 'a token of the keeper that nobody guesses'.replaceAll(' ', '-')
export const inboxUrl = 'https://replies.example/replies'

/** What a test sends: `Request` would do, but that Miniflare has one of its own. */
export type Sent = {
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer> | ReadableStream | FormData | URLSearchParams
}

/** An inbox in one of its two homes, and its database, to look into. */
export type Home = {
  database: Database
  send: (sent: Sent) => Promise<Response>
  close: () => Promise<void>
}

/**
 * The same handler in Node, with a file, and as it is deployed, in workerd with D1; and how many posts at once are many
 * there.
 */
export const homes: [name: string, open: () => Promise<Home>, many: number][] = [
  ['Node and a file', openNodeHome, 1_000],
  // Where every statement crosses three processes, a tenth says the same in a tenth of the time.
  ['workerd and D1', openWorkerHome, 100],
]

/** Both kinds of database, here, where a test can set the clock. */
export const databases: [name: string, open: () => Promise<{ database: Database; close: () => Promise<void> }>][] = [
  ['a file', openFile],
  ['D1', openWorkerHome],
]

/** @example const handle = inNode({ database, now: () => 0 }) */
export function inNode(settings: Partial<InboxSettings> & { database: Database }): Home['send'] {
  return async (sent) => {
    const request = new Request(inboxUrl, { duplex: 'half', ...(await encoded(sent)) } as RequestInit)
    return handleInbox(request, {
      sender: request.headers.get('cf-connecting-ip') ?? '',
      origins: [siteOrigin],
      languages: ['en', 'ko'],
      keeperToken: token,
      ...settings,
    })
  }
}

/** A database in a folder of its own, which goes with `close`. */
export async function openFile(): Promise<{ database: Database; file: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'talju-inbox-'))
  const file = join(folder, 'inbox.sqlite')
  const database = openSqlite(file)
  await migrate(database)
  return {
    database,
    file,
    async close() {
      database.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function openNodeHome(): Promise<Home> {
  const { database, close } = await openFile()
  return { database, send: inNode({ database }), close }
}

async function openWorkerHome(): Promise<Home> {
  const worker = new Miniflare({
    modules: [{ type: 'ESModule', path: 'worker.js', contents: await bundledWorker() }],
    compatibilityDate: '2026-05-01',
    d1Databases: ['DB'],
    bindings: { SITE_ORIGINS: siteOrigin, SITE_LANGUAGES: 'en,ko', INBOX_TOKEN: token },
  })
  const database = d1Database((await worker.getD1Database('DB')) as unknown as D1)
  await migrate(database)
  return {
    database,
    async send(sent) {
      const init = { duplex: 'half', redirect: 'manual', ...(await encoded(sent)) }
      return (await worker.dispatchFetch(inboxUrl, init as object)) as unknown as Response
    },
    close: () => worker.dispose(),
  }
}

/** With forms as bytes, as a network has them: Miniflare knows no forms but its own. */
async function encoded({ method = 'POST', headers = {}, body }: Sent): Promise<Sent> {
  if (!(body instanceof FormData)) return { method, headers, ...(body === undefined ? {} : { body }) }
  const response = new Response(body)
  const type = response.headers.get('content-type') ?? ''
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { method, headers: { 'content-type': type, ...headers }, body: bytes }
}

let bundle: Promise<string> | null = null

/** The worker in one file, as wrangler would send it. */
function bundledWorker(): Promise<string> {
  bundle ??= build({
    configFile: false,
    logLevel: 'error',
    ssr: { target: 'webworker', noExternal: true },
    build: { ssr: resolve('src/inbox/worker.ts'), write: false, minify: false },
  }).then((built) => {
    const { output } = Array.isArray(built) ? { output: built.flatMap((one) => one.output) } : (built as never)
    return (output as { code: string }[])[0]?.code ?? ''
  })
  return bundle
}
