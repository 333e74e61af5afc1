import type { Lang } from '../languages/registry.ts'

/**
 * Files that the worker keeps together: those of all languages, or the documents of one language, each of one level. A
 * file whose address does not change with its content has a revision.
 */
export type KeptSet = {
  part: 'site' | Lang
  level: number
  files: readonly (readonly [address: string, revision: string | null])[]
}

/** A message to the worker: the reader's level, and the language to keep. */
export type ToWorker = { level: number; keep?: Lang }

/** The address of the worker. */
export const workerAddress = '/sw.js'

/** A page without content in which the app renders any page. Each language has one. */
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
 * Whether a cache is for a higher level than the reader's.
 *
 * @example isAbove('talju:en:2', 1) // true
 */
export function isAbove(name: string, level: number): boolean {
  return isOurs(name) && Number(name.split(':').at(-1)) > level
}

/** Deletes the caches above a level. The page does this too, in case the worker is gone. */
export async function dropAbove(storage: CacheStorage, level: number): Promise<void> {
  const names = (await storage.keys()).filter((name) => isAbove(name, level))
  await Promise.all(names.map((name) => storage.delete(name)))
}
