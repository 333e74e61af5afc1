import type { Lang } from '../languages/registry.ts'

/**
 * Files that the worker keeps on the device together: what all languages share, or the documents of one, of one level.
 * Files are named by their address; one whose address stays the same when it changes has a revision.
 */
export type KeptSet = {
  part: 'site' | Lang
  level: number
  files: readonly (readonly [address: string, revision: string | null])[]
}

/** What pages tell the worker: the reader's level, and the language to keep. */
export type ToWorker = { level: number; keep?: Lang }

/** Where the worker is. */
export const workerAddress = '/sw.js'

/** A page without content, one of each language, in which the app renders any page. */
export const shellPage = '/shell.html'

const caches = 'talju:'

/** @example cacheName({ part: 'en', level: 0 }) // 'talju:en:0' */
export function cacheName({ part, level }: Pick<KeptSet, 'part' | 'level'>): string {
  return `${caches}${part}:${level}`
}

/** Whether a cache is one of ours. */
export function isOurs(name: string): boolean {
  return name.startsWith(caches)
}

/**
 * Whether a cache holds what a reader at a level has not asked for.
 *
 * @example isAbove('talju:en:2', 1) // true
 */
export function isAbove(name: string, level: number): boolean {
  return isOurs(name) && Number(name.split(':').at(-1)) > level
}

/** Deletes what is kept for levels above one; the page does so as well, should the worker be gone. */
export async function dropAbove(storage: CacheStorage, level: number): Promise<void> {
  const names = (await storage.keys()).filter((name) => isAbove(name, level))
  await Promise.all(names.map((name) => storage.delete(name)))
}
