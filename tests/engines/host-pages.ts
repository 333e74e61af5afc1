import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of somebody else: what is in its body and head, and its language. */
export type HostPage = { body: string; head?: string; lang?: string; headers?: Record<string, string> }

/** What tests ask of a page, also in its shadow trees. */
const helpers = `<script>
function deepAll(selector, root = document) {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? deepAll(selector, shadowRoot) : []))
  return [...root.querySelectorAll(selector), ...inside]
}</script>`

/** Serves pages of somebody else, on a port of their own. */
export async function serveHostPages(): Promise<{ serve: (page: HostPage) => string; close: () => void }> {
  const pages = new Map<string, HostPage>()
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    if (page === undefined) return response.writeHead(404).end()
    const { body, head = '', lang = 'en', headers = {} } = page
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(
        `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,">${helpers}${head}</head><body>${body}</body></html>`,
      )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    serve(page) {
      const path = `/${pages.size}`
      pages.set(path, page)
      return `http://127.0.0.1:${port}${path}`
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
