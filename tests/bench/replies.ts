import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rowsOf } from '../../src/inbox/database.ts'
import { openSqlite } from '../../src/inbox/sqlite-database.ts'
import { startInbox } from '../inbox/child-inbox.ts'
import { goodFields, idOf } from '../inbox/drafts.ts'
import type { Report, Row } from './report.ts'
import { quantile } from './report.ts'

const load = { postsASecond: 500, seconds: 60 }
/** Milliseconds between two handfuls of posts. */
const beat = 20
const together = 1_000
const text = '아무도 깨지 않은 새벽에 철책을 넘는 장면부터 숨을 못 쉬었습니다. '.repeat(8)

type Sent = { id: string; status: number; milliseconds: number }

/** Whether the inbox in a file keeps all that it says it keeps: under load, ended in the middle, and when all press at once. */
export async function replies(): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'talju-inbox-'))
  try {
    return { rows: [await underLoad(folder), await endedInTheMiddle(folder), await samePost(folder)] }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function underLoad(folder: string): Promise<Row> {
  const file = join(folder, 'load.sqlite')
  const { url, child } = await startInbox(file)
  const began = performance.now()
  const sent = await sendFor(url, load.seconds * 1_000)
  const seconds = (performance.now() - began) / 1_000
  child.kill()
  await once(child, 'exit')
  const kept = await keptIn(file)
  const taken = sent.filter(({ status }) => status === 201)
  const lost = taken.filter(({ id }) => !kept.has(id)).length
  const times = sent.map(({ milliseconds }) => milliseconds)
  const [median, p99] = [quantile(times, 0.5), quantile(times, 0.99)].map((time) => time.toFixed(1))
  return {
    what: 'replies posted under load',
    measured: `${sent.length} posts in ${seconds.toFixed(1)} s, ${taken.length} answered 201, ${kept.size} rows, ${lost} lost; median ${median}, p99 ${p99} ms`,
    budget: `${load.postsASecond} a second for ${load.seconds} s, 0 lost`,
    where: `${(statSync(file).size / 1024 / 1024).toFixed(0)} MB`,
    kept: lost === 0 && taken.length === sent.length && kept.size === sent.length && seconds < load.seconds + 5,
  }
}

async function endedInTheMiddle(folder: string): Promise<Row> {
  const file = join(folder, 'ended.sqlite')
  const { url, child } = await startInbox(file)
  const ended = once(child, 'exit')
  setTimeout(() => child.kill('SIGKILL'), 5_000)
  const sent = await sendFor(url, 6_000)
  await ended
  const kept = await keptIn(file)
  const taken = sent.filter(({ status }) => status === 201)
  const lost = taken.filter(({ id }) => !kept.has(id)).length
  return {
    what: 'kill -9 under the same load',
    measured: `${taken.length} answered 201, ${kept.size} rows, ${lost} lost`,
    budget: '0 lost',
    where: 'after 5 s',
    kept: lost === 0 && taken.length > 0,
  }
}

async function samePost(folder: string): Promise<Row> {
  const file = join(folder, 'same.sqlite')
  const { url, child } = await startInbox(file)
  const fields = goodFields({ text })
  const sent = await Promise.all(Array.from({ length: together }, () => post(url, fields, '203.0.113.1')))
  child.kill()
  await once(child, 'exit')
  const of = (wanted: number) => sent.filter(({ status }) => status === wanted).length
  const rows = (await keptIn(file)).size
  return {
    what: 'the same reply at once',
    measured: `${of(201)} answered 201, ${of(200)} answered 200, ${rows} row`,
    budget: `${together} posts, 1 row`,
    where: 'one sender',
    kept: of(201) === 1 && of(200) === together - 1 && rows === 1,
  }
}

/** Posts at the rate of the load, whether or not answers keep up. */
async function sendFor(url: string, milliseconds: number): Promise<Sent[]> {
  const underWay: Promise<Sent>[] = []
  const began = performance.now()
  const all = (load.postsASecond * milliseconds) / 1_000
  while (underWay.length < all) {
    const due = Math.min(all, Math.ceil(((performance.now() - began) * load.postsASecond) / 1_000))
    while (underWay.length < due) underWay.push(post(url, goodFields({ text }), sender(underWay.length)))
    await new Promise((resolve) => setTimeout(resolve, beat))
  }
  return Promise.all(underWay)
}

async function post(url: string, fields: Record<string, string>, from: string): Promise<Sent> {
  const began = performance.now()
  const headers = { accept: 'application/json', 'x-real-ip': from }
  const status = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(fields) }).then(
    async (response) => {
      await response.arrayBuffer()
      return response.status
    },
    () => 0,
  )
  return { id: idOf(fields.draft ?? ''), status, milliseconds: performance.now() - began }
}

/** An address of its own for each post: the rate of one sender is not what is measured. */
function sender(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
}

async function keptIn(file: string): Promise<Set<unknown>> {
  const database = openSqlite(file)
  const rows = await rowsOf(database, 'SELECT id FROM replies')
  database.close()
  return new Set(rows.map(({ id }) => id))
}
