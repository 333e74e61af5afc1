import { type InboxFault, limits } from './posted-reply.ts'

const urlencoded = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data'

/** A form as it was posted, or why there is none. */
export type ReadForm = { form: FormData; fault?: never } | { fault: InboxFault; form?: never }

/**
 * Reads a posted form of either kind, and no more of it than the limit: what goes on and on is cut off, and what comes
 * too slowly is not waited for.
 *
 * A syllable of Hangul is three bytes, and nine in an urlencoded form: there the limit is three times as high, else
 * 2,000 letters of Korean would not fit.
 *
 * @param milliseconds that the whole body may take
 * @example const { form, fault } = await readForm(request, 10_000)
 */
export async function readForm(request: Request, milliseconds: number): Promise<ReadForm> {
  const type = request.headers.get('content-type') ?? ''
  const kind = type.split(';')[0]?.trim().toLowerCase()
  if (kind !== urlencoded && kind !== multipart) return { fault: 'not-a-form' }
  const most = kind === urlencoded ? 3 * limits.request : limits.request
  const bytes = await readBody(request, most, milliseconds)
  if (typeof bytes === 'string') return { fault: bytes }
  try {
    // A boundary may be in capitals: the name of the type alone is made small.
    const headers = { 'content-type': kind + type.slice(type.split(';')[0]?.length ?? 0) }
    const form = await new Response(bytes, { headers }).formData()
    return size(form) > limits.request ? { fault: 'too-large' } : { form }
  } catch {
    return { fault: 'not-a-form' }
  }
}

/**
 * The bytes of a body, or what was wrong with it: `too-large`, or `busy` where it came too slowly or broke off.
 *
 * @example await readBody(request, 10_240, 10_000) // Uint8Array or 'too-large'
 */
export async function readBody(
  request: Request,
  most: number,
  milliseconds: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'busy'> {
  if (Number(request.headers.get('content-length') ?? 0) > most) {
    await request.body?.cancel().catch(() => {})
    return 'too-large'
  }
  if (request.body === null) return new Uint8Array(0)
  const reader = request.body.getReader()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds)
  })
  const bytes = new Uint8Array(most)
  let length = 0
  try {
    for (;;) {
      const part = await Promise.race([reader.read(), late])
      if (part === 'late') return 'busy'
      if (part.done) return bytes.slice(0, length)
      if (length + part.value.byteLength > most) return 'too-large'
      bytes.set(part.value, length)
      length += part.value.byteLength
    }
  } catch {
    return 'busy'
  } finally {
    clearTimeout(timer)
    // Not waited for: a sender that is slow is slow to hear this, too.
    reader.cancel().catch(() => {})
  }
}

/** What the fields hold, in bytes, however they were packed. */
function size(form: FormData): number {
  const encoder = new TextEncoder()
  let bytes = 0
  for (const [name, value] of form) {
    bytes += encoder.encode(name).length + (typeof value === 'string' ? encoder.encode(value).length : value.size)
  }
  return bytes
}
