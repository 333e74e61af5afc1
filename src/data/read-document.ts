import type { Documents } from '../schema/documents.ts'

export type DocumentPath = keyof Documents & string

/** Gives the document at a path: by `fetch` in the browser, from memory in prerendering and tests. */
export type ReadDocument = <P extends DocumentPath>(path: P, signal?: AbortSignal) => Promise<Documents[P]>

export type DocumentTrouble = 'offline' | 'unreachable' | 'missing' | 'slow' | 'server' | 'broken'

/** A document that could not be read: which one and what happened, for the page to say so. */
export class DocumentError extends Error {
  readonly path: string
  readonly trouble: DocumentTrouble
  readonly status: number | null

  constructor(path: string, trouble: DocumentTrouble, status: number | null = null) {
    super(`${path}: ${trouble}${status === null ? '' : ` (${status})`}`)
    this.name = 'DocumentError'
    this.path = path
    this.trouble = trouble
    this.status = status
  }
}

/** After this many milliseconds without the whole document, it counts as too slow. */
export const patience = 15_000

/**
 * Fetches a document of the API. What arrives is trusted to fit its schema, because the build proved it; that it
 * arrives whole and is JSON is checked here.
 *
 * @throws {DocumentError} whatever goes wrong, except when the caller's own signal ends it
 * @example (await fetchDocument('en/cast.json')).credits.length // 36
 */
export const fetchDocument: ReadDocument = async (path, signal) => {
  const timeout = AbortSignal.timeout(patience)
  const address = `/api/v1/${path}`
  let response: Response
  const failure = (error: unknown, trouble: DocumentTrouble) => {
    if (signal?.aborted) return error
    if (timeout.aborted) return new DocumentError(path, 'slow')
    return new DocumentError(path, navigator.onLine ? trouble : 'offline')
  }
  try {
    response = await fetch(address, { signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) })
  } catch (error) {
    throw failure(error, 'unreachable')
  }
  if (response.status === 404) throw new DocumentError(path, 'missing', 404)
  if (!response.ok) throw new DocumentError(path, 'server', response.status)
  try {
    return await response.json()
  } catch (error) {
    throw failure(error, 'broken')
  }
}
