import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, resolve } from 'node:path'
import type { Frame, Locator, Page } from '@playwright/test'
import { headersFor } from '../../src/compiler/host/headers.ts'
import { readSiteFacts } from '../../src/compiler/host/site-facts.ts'
import { test as base, expect } from './test.ts'

export { expect }

const dist = resolve(import.meta.dirname, '../../dist')

/** A page of somebody else: what stands in its head and body, and what its server sends with it. */
export type HostPage = { head?: string; body: string; lang?: string; dir?: string; headers?: Record<string, string> }

/** How a site of ours that is not well answers a path; undefined: as it should. */
export type Answer = (path: string, response: ServerResponse) => boolean

export type Asked = { path: string; headers: IncomingHttpHeaders }

type Helpers = {
  /** The site that the widget comes from, well unless `answer` says otherwise, on a port of its own. */
  startSite: (answer?: Answer) => Promise<{ origin: string; asked: Asked[] }>
  /** Opens a foreign page, on yet another port. */
  openHost: (host: HostPage) => Promise<void>
  /** The address of a foreign page that is not opened. */
  serveHost: (host: HostPage) => Promise<string>
}

/** The tests of what stands on other people's pages: hosts and the site on ports of their own, so that all is foreign. */
export const test = base.extend<Helpers & { servers: Server[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from a pattern
  servers: async ({}, use) => {
    const servers: Server[] = []
    await use(servers)
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
  },
  startSite: ({ servers, ownOrigins }, use) =>
    use(async (answer = () => false) => {
      const asked: Asked[] = []
      const facts = await readSiteFacts(dist)
      const server = createServer(async (request, response) => {
        const path = request.url?.split('?')[0] ?? '/'
        asked.push({ path, headers: request.headers })
        if (answer(path, response)) return
        const file = await readFile(resolve(dist, `.${extname(path) === '' ? `${path}.html` : path}`)).catch(() => null)
        for (const [name, value] of Object.entries(
          headersFor(path, { ...facts, origin: `http://${request.headers.host}` }),
        ))
          response.setHeader(name, value)
        if (extname(path) === '') response.setHeader('content-type', 'text/html; charset=utf-8')
        response.statusCode = file === null ? 404 : 200
        response.end(file)
      })
      const origin = await listen(server, servers)
      ownOrigins.add(origin)
      return { origin, asked }
    }),
  serveHost: ({ servers, ownOrigins }, use) =>
    use(async ({ head = '', body, lang = 'en', dir = 'ltr', headers = {} }) => {
      const html = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>A page of somebody else</title>${head}</head><body>${body}</body></html>`
      const server = createServer((request, response) => {
        if (request.url === '/favicon.ico') return response.writeHead(204).end()
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html)
      })
      const origin = await listen(server, servers)
      ownOrigins.add(origin)
      return `${origin}/a/post`
    }),
  openHost: ({ page, serveHost }, use) =>
    use(async (host) => {
      await page.goto(await serveHost(host))
    }),
})

/** The tags that put the cast on a page. */
export function scriptTag(origin: string, attributes = ''): string {
  return `<script type="module" src="${origin}/embed/cast.js" ${attributes} referrerpolicy="no-referrer"></script>`
}

export function castTag(origin: string, attributes = ''): string {
  return `<film-cast ${attributes}><a href="${origin}/cast">The cast of Escape</a></film-cast>`
}

/** The people that a widget shows. */
export function people(where: Page | Frame | Locator): Locator {
  return where.locator('film-cast [part=link]')
}

async function listen(server: Server, servers: Server[]): Promise<string> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
