/**
 * The service worker of a build without one (`SITE_WORKER=none`). It replaces the old worker at once, deletes its
 * caches and unregisters itself. Open pages are not reloaded.
 */

import { isOurs } from './kept-sets.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

self.addEventListener('install', (event) => {
  void self.skipWaiting()
  event.waitUntil(drop())
})
self.addEventListener('activate', (event) => event.waitUntil(leave()))

async function drop(): Promise<void> {
  const names = (await self.caches.keys()).filter(isOurs)
  await Promise.all(names.map((name) => self.caches.delete(name)))
}

/** Not while it installs: browsers unregister after that, so each would wait for the other. */
async function leave(): Promise<void> {
  await drop()
  await self.registration.unregister()
}
