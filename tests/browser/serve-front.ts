import { once } from 'node:events'
import { cp } from 'node:fs/promises'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { serveSite } from '../../src/compiler/host/serve-site.ts'
import { findNginx, serveNginx } from './serve-nginx.ts'

/** What serves a built site: that of `npm start`, or nginx with the block that the build prints. */
export type Server = 'npm start' | 'nginx'

/** The built site. */
export const dist = resolve(import.meta.dirname, '../../dist')

/** Copies the built site, without what is compressed: a change would not be in there. */
export function copySite(folder: string): Promise<void> {
  return cp(dist, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) })
}

/** Serves a built site on a free port. Where the machine has no nginx, `npm start` takes its place. */
export function serveFolder(server: Server, folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const nginx = server === 'nginx' ? findNginx() : null
  return nginx === null ? serveSite({ port: 0, folder }) : serveNginx(nginx, { folder })
}

/**
 * A host that hands each request on to another, so that one address can serve one site after another.
 *
 * @param hostOf where a request goes; `lost` for a connection that breaks off, `unanswered` for one that waits
 */
export async function serveFront(
  hostOf: (incoming: IncomingMessage) => string | 'lost' | 'unanswered',
): Promise<{ port: number; breakOff: () => void; close: () => void }> {
  const front = createServer((incoming, outgoing) => {
    const { method, url = '/', headers } = incoming
    const host = hostOf(incoming)
    if (host === 'unanswered') return
    if (host === 'lost') return outgoing.destroy()
    const passed = request(`${host}${url}`, { method, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  }).listen(0, '127.0.0.1')
  await once(front, 'listening')
  return {
    port: (front.address() as AddressInfo).port,
    breakOff: () => front.closeAllConnections(),
    close() {
      front.closeAllConnections()
      front.close()
    },
  }
}
