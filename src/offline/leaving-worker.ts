/**
 * The service worker of a build without one (`SITE_WORKER=none`). It replaces the old worker at once, deletes its
 * caches and unregisters itself. Open pages are not reloaded.
 */

import { isOurs } from './kept-sets.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

self.addEventListener('install', (event) => {
  void self.skipWaiting()
  event.waitUntil(leave())
})
self.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave(): Promise<void> {
  const names = (await self.caches.keys()).filter(isOurs)
  await Promise.all(names.map((name) => self.caches.delete(name)))
  await self.registration.unregister()
}
