import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long what is still being sent is let run on after the answer, and thrown away, so that the answer arrives. */
const lingering = 500

/**
 * Answers a request of Node's server with a handler of the platform's `Request` and `Response`. The body is read only
 * as far as the handler asks for it.
 *
 * @example createServer((incoming, outgoing) => answerWith(handle, incoming, outgoing))
 */
export async function answerWith(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = toRequest(incoming)
  const response = request === null ? new Response(null, { status: 400 }) : await handle(request)
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (outgoing.destroyed) return
  outgoing.statusCode = response.status
  outgoing.setHeaders(response.headers)
  outgoing.setHeader('content-length', bytes.byteLength)
  if (incoming.complete) {
    outgoing.end(bytes)
    return
  }
  // To close at once would throw away the answer, too, before a sender who is still sending has read it.
  outgoing.setHeader('connection', 'close')
  outgoing.write(bytes)
  incoming.removeAllListeners('data').resume()
  const timer = setTimeout(() => incoming.destroy(), lingering)
  incoming.once('end', () => outgoing.end())
  incoming.once('close', () => {
    clearTimeout(timer)
    outgoing.destroy()
  })
}

/** Null where no `Request` can be made of it: a strange method, or a target that is no address. */
function toRequest(incoming: IncomingMessage): Request | null {
  const { method = 'GET', url = '/', headers, rawHeaders } = incoming
  const base = /^[\w.:[\]-]+$/.test(headers.host ?? '') ? `http://${headers.host}` : 'http://localhost'
  try {
    const own = new Headers()
    for (let i = 0; i < rawHeaders.length; i += 2) own.append(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '')
    const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(incoming)
    return new Request(new URL(url, base), { method, headers: own, body, duplex: 'half' } as RequestInit)
  } catch {
    return null
  }
}

function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      start(controller) {
        incoming.pause()
        const onData = (part: Buffer) => {
          incoming.pause()
          controller.enqueue(new Uint8Array(part))
        }
        incoming.on('data', onData)
        incoming.once('end', () => close(() => controller.close()))
        incoming.once('error', (error) => close(() => controller.error(error)))
        incoming.once('close', () => close(() => controller.error(new Error('The sender has gone.'))))
      },
      pull() {
        incoming.resume()
      },
      cancel() {
        incoming.removeAllListeners('data').pause()
      },
    },
    { highWaterMark: 0 },
  )
}

/** Once the body has ended or was let go of there is nothing to close. */
function close(end: () => void): void {
  try {
    end()
  } catch {}
}
