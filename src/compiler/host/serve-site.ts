import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import sirv from 'sirv'
import { langOf, pathIn } from '../../languages/paths.ts'
import { fitOembed } from './fit-oembed.ts'
import { headersFor } from './headers.ts'
import { type InboxOptions, openInbox, patience } from './open-inbox.ts'
import { readSiteFacts } from './site-facts.ts'

/**
 * Serves the built site on this machine as a static host would: files, a page for its address, 404.html for the
 * rest. Where its form of a reply posts to a path of the site, the inbox answers there. Ends with `close`.
 *
 * @param folder the built site
 * @param inbox where replies are kept; without it they are not taken
 * @throws what `listen` reports, such as `EADDRINUSE` for a busy port
 * @example const site = await serveSite({ port: 0 }) // on a free port; site.url is 'http://localhost:41234'
 */
export async function serveSite({
  port,
  folder = 'dist',
  inbox: inboxOptions,
}: {
  port: number
  folder?: string
  inbox?: InboxOptions
}): Promise<{ url: string; close: () => Promise<void> }> {
  const siteFolder = resolve(folder)
  const site = await readSiteFacts(siteFolder)
  const takesReplies = inboxOptions !== undefined && site.replies?.startsWith('/')
  const inbox = takesReplies ? await openInbox(inboxOptions, siteFolder, site.languages) : null
  const sendHeaders = (response: ServerResponse, path: string) => {
    const facts = { ...site, origin: originOf(response.req) }
    for (const [name, value] of Object.entries(headersFor(path, facts))) response.setHeader(name, value)
  }
  const files = sirv(siteFolder, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: sendHeaders,
  })
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '/', query = ''] = (request.url ?? '/').split('?')
    if (inbox !== null && path === site.replies) return inbox.answer(request, response)
    const asked = new URLSearchParams(query)
    if (/^\/oembed\/[\w/-]+\.json$/.test(path) && (asked.has('maxwidth') || asked.has('maxheight'))) {
      const text = await readFile(join(siteFolder, path), 'utf8').catch(() => null)
      if (text !== null) {
        sendHeaders(response, path)
        response.end(fitOembed(text, asked))
        return
      }
    }
    await new Promise<void>((missing) => files(request, response, missing))
    sendHeaders(response, path)
    const missing = pathIn(langOf(path, site.languages), '/404.html', site.languages)
    await sendNotFound(join(siteFolder, missing), path, response)
  }
  const server = createServer(patience, (request, response) => {
    answer(request, response).catch((error) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
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
        server.close(() => {
          inbox?.close()
          closed()
        })
        server.closeAllConnections()
      }),
  }
}

/** By the name that the reader asked for: `localhost`, `127.0.0.1` and a name in the network are origins apart. */
function originOf({ headers: { host = '' } }: IncomingMessage): string {
  return /^[\w.:[\]-]+$/.test(host) ? `http://${host}` : ''
}

async function sendNotFound(page: string, path: string, response: ServerResponse): Promise<void> {
  response.statusCode = 404
  response.setHeader('cache-control', 'no-cache')
  // A missing file is an empty answer; only a missing page is told to a person.
  if (/\.\w+$/.test(path)) {
    response.end()
    return
  }
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(await readFile(page))
}
