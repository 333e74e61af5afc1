import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import sirv from 'sirv'
import { headersFor } from '../../src/compiler/host/headers.ts'
import { readSiteFacts } from '../../src/compiler/host/site-facts.ts'

const siteFolder = resolve(import.meta.dirname, '../../dist')

/**
 * Serves the built site with its pages changed: same headers, same compression, same other files.
 *
 * @param change what becomes of a page's HTML
 * @param scripts scripts to serve beside the site, by path
 */
export async function serveChanged(
  change: (html: string) => string,
  scripts: Readonly<Record<string, string>> = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const pages = (await readdir(siteFolder, { recursive: true })).filter((file) => /(?:^|[\\/])index\.html$/.test(file))
  const texts = new Map(Object.entries(scripts))
  for (const file of pages) {
    const path = `/${file.replaceAll('\\', '/').replace(/\/?index\.html$/, '')}`
    texts.set(path, change(await readFile(join(siteFolder, file), 'utf8')))
  }
  const bodies = new Map([...texts].map(([path, text]) => [path, brotliCompressSync(text)]))

  const site = await readSiteFacts(siteFolder)
  const sendHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(headersFor(path, site))) response.setHeader(name, value)
  }
  const files = sirv(siteFolder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: sendHeaders,
  })
  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const body = bodies.get(path)
    if (body === undefined) {
      files(request, response, () => {
        response.writeHead(404).end()
      })
      return
    }
    sendHeaders(response, path)
    response.setHeader('content-type', `text/${path in scripts ? 'javascript' : 'html'}; charset=utf-8`)
    response.setHeader('content-encoding', 'br')
    response.setHeader('vary', 'Accept-Encoding')
    response.setHeader('content-length', body.length)
    response.end(body)
  }

  const server = createServer(answer)
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** The page without the app: no script element, and no link that fetches a script. */
export function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<link\b[^>]*>/g, (link) => (/\bmodulepreload\b|\bas="?script\b/.test(link) ? '' : link))
}
