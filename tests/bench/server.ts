import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverBudgets } from '../../src/compiler/emit/budgets.ts'
import { findNginx, serveNginx } from '../browser/serve-nginx.ts'
import type { Report } from './report.ts'

const page = '/characters/kyu-nam'
const seconds = 2
const rounds = 3
/** Requests on their way at once on each connection. */
const [connections, depth] = [8, 16]

type RequestRates = { page: number; plain: number; ratio: number; where: string }

/** What the generated server block costs, where there is an nginx to ask. */
export async function server(): Promise<Report> {
  const rates = await requestRates()
  if (rates === null) return { rows: [], lines: ['No nginx was found: the server block is not measured.'] }
  return {
    rows: [
      {
        what: 'requests a second, nginx',
        measured: `page ${Math.round(rates.page)}, plain file ${Math.round(rates.plain)}, ratio ${rates.ratio.toFixed(2)}`,
        budget: `ratio ≥ ${serverBudgets.pageToPlainFile}`,
        where: rates.where,
        kept: rates.ratio >= serverBudgets.pageToPlainFile,
      },
    ],
  }
}

/**
 * Requests a second of one page as the generated server block sends it, beside a plain file of the same size that
 * nginx sends with nothing to decide and no header of ours: what the block costs. Null without nginx.
 */
async function requestRates(): Promise<RequestRates | null> {
  const nginx = findNginx()
  if (nginx === null) return null
  const folder = await mkdtemp(join(tmpdir(), 'talju-plain-'))
  const server = await serveNginx(nginx, {
    more: (port) => `server { listen 127.0.0.1:${port}; root ${folder}; default_type text/html; }`,
  })
  try {
    const response = await fetch(server.url + page, { headers: { 'accept-encoding': 'gzip' } })
    const size = Number(response.headers.get('content-length'))
    await response.arrayBuffer()
    await writeFile(join(folder, 'page'), 'x'.repeat(size))
    const rates: { page: number[]; plain: number[] } = { page: [], plain: [] }
    // By turns, so that whatever else the machine does falls on both.
    for (let round = 0; round < rounds; round++) {
      rates.plain.push(await rateOf(`${server.otherUrl}/page`))
      rates.page.push(await rateOf(server.url + page))
    }
    const [best, bestPlain] = [Math.max(...rates.page), Math.max(...rates.plain)]
    return { page: best, plain: bestPlain, ratio: best / bestPlain, where: `${page}, ${size} bytes` }
  } finally {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Answers are told apart by their length alone, which is the same for all: a client that costs next to nothing. */
async function rateOf(address: string): Promise<number> {
  const { hostname, port, pathname } = new URL(address)
  const request = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nAccept-Encoding: gzip\r\n\r\n`
  const length = await lengthOfAnswer(hostname, Number(port), request)
  const until = performance.now() + seconds * 1000
  const counts = await Promise.all(
    Array.from({ length: connections }, () => count(hostname, Number(port), request, length, until)),
  )
  return counts.reduce((sum, one) => sum + one, 0) / seconds
}

function count(host: string, port: number, request: string, length: number, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(request.repeat(depth)))
    let [bytes, answered] = [0, 0]
    socket.on('error', reject)
    socket.on('data', (data) => {
      bytes += data.length
      const now = Math.floor(bytes / length)
      if (now === answered) return
      if (performance.now() > until) {
        socket.destroy()
        return resolve(now)
      }
      socket.write(request.repeat(now - answered))
      answered = now
    })
  })
}

function lengthOfAnswer(host: string, port: number, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(request))
    let bytes = Buffer.alloc(0)
    socket.on('error', reject)
    socket.on('data', (data) => {
      bytes = Buffer.concat([bytes, data])
      const end = bytes.indexOf('\r\n\r\n')
      const [, size] = /\r\ncontent-length: (\d+)/i.exec(bytes.subarray(0, end).toString('latin1')) ?? []
      if (end < 0 || size === undefined || bytes.length < end + 4 + Number(size)) return
      socket.destroy()
      resolve(end + 4 + Number(size))
    })
  })
}
