import type { ToWorker } from './kept-sets.ts'

/** An event that keeps the worker running until a promise settles. */
export type LastingEvent = Event & { waitUntil: (promise: Promise<unknown>) => void }

/** A message from a page. */
export type MessageEvent = LastingEvent & { data: ToWorker }

type WorkerEvents = { install: LastingEvent; activate: LastingEvent; message: MessageEvent }

/** The part of the global scope that the worker uses. TypeScript's own types for it conflict with those of a page. */
export type WorkerScope = {
  addEventListener: <K extends keyof WorkerEvents>(type: K, listener: (event: WorkerEvents[K]) => void) => void
  caches: CacheStorage
  clients: {
    claim: () => Promise<void>
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly { url: string }[]>
  }
  registration: ServiceWorkerRegistration
  skipWaiting: () => Promise<void>
}
