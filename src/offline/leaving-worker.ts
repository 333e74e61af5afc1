/**
 * The service worker of a build that withdraws it (`SITE_WORKER=none`): takes the place of the one before at once,
 * deletes what that kept, and goes. No page is loaded anew.
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
