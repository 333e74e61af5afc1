import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import sirv from 'sirv'
import { langOf } from '../site/paths.ts'
import { headersFor } from './headers.ts'

const siteFolder = resolve(import.meta.dirname, '../../dist')

/**
 * Serves the built site on this machine as a static host would: files, a page for its address, 404.html for the
 * rest. Ends with `close`.
 *
 * @throws what `listen` reports, such as `EADDRINUSE` for a busy port
 * @example const site = await serveSite({ port: 0 }) // on a free port; site.url is 'http://localhost:41234'
 */
export async function serveSite({ port }: { port: number }): Promise<{ url: string; close: () => Promise<void> }> {
  const files = sirv(siteFolder, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: (response, path) => sendHeaders(response, path),
  })
  const server = createServer((request, response) => {
    files(request, response, () => {
      sendNotFound(request, response).catch((error) => {
        console.error(error)
        response.writeHead(500).end()
      })
    })
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, 'localhost', listening)
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function sendHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value)
}

async function sendNotFound(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url?.split('?')[0] ?? '/'
  response.statusCode = 404
  sendHeaders(response, path)
  response.setHeader('cache-control', 'no-cache')
  // A missing file is an empty answer; only a missing page is told to a person.
  if (/\.\w+$/.test(path)) {
    response.end()
    return
  }
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(await readFile(join(siteFolder, langOf(path) === 'ko' ? 'ko/404.html' : '404.html')))
}
