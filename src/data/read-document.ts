import type { Documents } from '../schema/documents.ts'
import { fits, type Shapes, shapeName } from './document-fits.ts'
import { isOutdated, NewVersion, siteVersion } from './new-version.ts'

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

/** Those that failed: asked for again, they come from the server and not from what the browser has kept. */
const failed = new Set<string>()

/**
 * Fetches a document of the API as the version of this page has it, so that code never reads documents of another. That
 * it arrives whole and in its shape is checked: what is of another counts as damaged.
 *
 * @throws {DocumentError} whatever goes wrong, except when the caller's own signal ends it
 * @throws {NewVersion} where it is gone because the site is of another version now
 * @example (await fetchDocument('en/cast.json')).credits.length // 36
 */
export const fetchDocument: ReadDocument = async (path, signal) => {
  try {
    const document = await readDocument(path, signal)
    failed.delete(path)
    return document
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    failed.add(path)
    if (!['slow', 'offline'].includes(error.trouble) && (await isOutdated())) throw new NewVersion()
    throw error
  }
}

const readDocument: ReadDocument = async (path, signal) => {
  const timeout = AbortSignal.timeout(patience)
  const version = siteVersion()
  const address = `${version === undefined ? '' : `/assets/${version}`}/api/v1/${path}`
  let response: Response
  let shapes: Shapes
  const failure = (error: unknown, trouble: DocumentTrouble) => {
    if (signal?.aborted) return error
    if (timeout.aborted) return new DocumentError(path, 'slow')
    return new DocumentError(path, navigator.onLine ? trouble : 'offline')
  }
  try {
    const asked = fetch(address, {
      cache: failed.has(path) ? 'reload' : 'default',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    })
    // Once in a visit: a first view has its documents in the page.
    const [answer, module] = await Promise.all([asked, import('virtual:film/shapes')])
    response = answer
    shapes = module.shapes
  } catch (error) {
    throw failure(error, 'unreachable')
  }
  if (response.status === 404) throw new DocumentError(path, 'missing', 404)
  if (!response.ok) throw new DocumentError(path, 'server', response.status)
  let document: unknown
  try {
    document = await response.json()
  } catch (error) {
    throw failure(error, 'broken')
  }
  if (!fits(document, shapes[shapeName(path)])) throw new DocumentError(path, 'broken')
  return document as never
}
