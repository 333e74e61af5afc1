/**
 * The service worker keeps the site on the device after the first visit. Pages still come from the network. If that
 * fails, the worker answers with the shell of their language, in which the app renders the page from kept documents.
 * Posts, frames and the widget are left alone.
 *
 * Addresses of kept files carry the version, so pages of the old and the new version both find all of theirs. A new
 * worker waits until no page of the old one is open. Until then pages of the new version come from the network.
 */

import { languages, sets } from 'virtual:kept-sets'
import { PrecacheController } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { NetworkOnly } from 'workbox-strategies'
import { langOf, pathIn } from '../languages/paths.ts'
import { cacheName, dropAbove, isOurs, shellPage, type ToWorker } from './kept-sets.ts'
import type { LastingEvent, MessageEvent, WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

/** Seconds to wait for the network before a page comes from the device. */
const patience = 5
/** Addresses that are not pages of the app: files, and what other sites embed. */
const noPages = [/^(?:\/\w\w)?\/(?:api|assets|embed|licences|oembed|pictures|portraits|share)\/|\.\w+$/]

/** The reader's level, as the pages say. Nothing above it is kept. */
let level = Number.POSITIVE_INFINITY

const kept = sets.map((set) => {
  const controller = new PrecacheController({
    cacheName: cacheName(set),
    plugins: [
      {
        cacheWillUpdate: async ({ request, response }) =>
          set.level <= level && isWhole(request.url, response) ? response : null,
      },
    ],
  })
  controller.addToCacheList(set.files.map(([url, revision]) => ({ url, revision })))
  registerRoute(({ request, url }) => {
    // A damaged file is fetched again from the network.
    const cacheKey = request.cache === 'reload' ? undefined : controller.getCacheKeyForURL(url.href)
    return cacheKey === undefined ? false : { cacheKey }
  }, controller.strategy)
  return { ...set, name: cacheName(set), controller }
})
type Kept = (typeof kept)[number]

const pages = new NetworkOnly({
  networkTimeoutSeconds: patience,
  plugins: [{ handlerDidError: async ({ request }) => kept[0]?.controller.matchPrecache(shellOf(request.url)) }],
})
registerRoute(new NavigationRoute(pages, { denylist: noPages }))

self.addEventListener('install', (event) => event.waitUntil(install(event)))
self.addEventListener('activate', (event) => event.waitUntil(activate(event)))
self.addEventListener('message', (event) => event.waitUntil(hear(event, event.data)))

/** Whether a response is the file itself. Networks with a login page, as in hotels, answer every request with HTML. */
function isWhole(url: string, { ok, headers }: Response): boolean {
  return ok && (url.includes('.html') || headers.get('content-type')?.includes('html') !== true)
}

function shellOf(url: string): string {
  const { pathname } = new URL(url)
  return pathIn(langOf(pathname, languages), shellPage, languages)
}

/** Fetches the site, the languages of open pages, and whatever the previous version kept. */
async function install(event: LastingEvent): Promise<void> {
  const before = await self.caches.keys()
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const read = ['site', ...open.map(({ url }) => langOf(new URL(url).pathname, languages))]
  const needed = kept.filter(({ name, part, level }) => before.includes(name) || (level === 0 && read.includes(part)))
  try {
    for (const set of needed) await fill(event, set)
  } catch (error) {
    // If there is no room for everything, keep nothing.
    if (self.registration.active === null) await drop(isOurs)
    throw error
  }
}

/** Deletes the files of the previous version, and sets that this version does not have. */
async function activate(event: LastingEvent): Promise<void> {
  await drop((name) => isOurs(name) && !kept.some((set) => set.name === name))
  const names = await self.caches.keys()
  // Skip missing caches, because opening one would create it.
  for (const { controller, name } of kept) if (names.includes(name)) await controller.activate(event)
  await self.clients.claim()
}

async function hear(event: MessageEvent, told: ToWorker): Promise<void> {
  level = told.level
  await dropAbove(self.caches, level)
  if (told.keep === undefined) return
  const needed = kept.filter((set) => set.level <= level && (set.part === told.keep || set.part === 'site'))
  for (const set of needed) {
    if (!(await isFull(set))) await fill(event, set).catch(() => self.caches.delete(set.name))
  }
}

async function isFull({ files, name }: Kept): Promise<boolean> {
  if (!(await self.caches.has(name))) return false
  const cache = await self.caches.open(name)
  return (await cache.keys()).length >= files.length
}

/** Fetches a set. Workbox fills caches only on an install event, but a language may be chosen later, so make one up. */
async function fill(event: LastingEvent, { controller, level: own, name }: Kept): Promise<void> {
  const installs = { type: 'install', waitUntil: (promise: Promise<unknown>) => event.waitUntil(promise) }
  try {
    await controller.install(installs as LastingEvent)
  } catch (error) {
    // The reader has chosen a lower level meanwhile.
    if (own <= level) throw error
    await self.caches.delete(name)
  }
}

async function drop(isMeant: (name: string) => boolean): Promise<void> {
  const names = (await self.caches.keys()).filter(isMeant)
  await Promise.all(names.map((name) => self.caches.delete(name)))
}
