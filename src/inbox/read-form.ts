import { type InboxFault, limits } from './posted-reply.ts'

const urlencoded = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data'

/** A posted form, or why it could not be read. */
export type ReadForm = { form: FormData; fault?: never } | { fault: InboxFault; form?: never }

/**
 * Reads a posted form, urlencoded or multipart. Bodies that are too large or too slow are refused.
 *
 * A Hangul syllable has three bytes, and nine in an urlencoded form. There the limit is three times as high, or 2,000
 * letters of Korean would not fit.
 *
 * @param milliseconds the longest time for the whole body
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
    // The boundary is case-sensitive, so only the type is in lower case.
    const headers = { 'content-type': kind + type.slice(type.split(';')[0]?.length ?? 0) }
    const form = await new Response(bytes, { headers }).formData()
    return size(form) > limits.request ? { fault: 'too-large' } : { form }
  } catch {
    return { fault: 'not-a-form' }
  }
}

/**
 * The bytes of a body, or what was wrong with it: `too-large`, or `busy` if it was too slow or broke off.
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
    // Do not wait: a slow sender would delay this too.
    reader.cancel().catch(() => {})
  }
}

/** The bytes of all names and values, without their encoding. */
function size(form: FormData): number {
  const encoder = new TextEncoder()
  let bytes = 0
  for (const [name, value] of form) {
    bytes += encoder.encode(name).length + (typeof value === 'string' ? encoder.encode(value).length : value.size)
  }
  return bytes
}
