/**
 * The service worker: keeps the site on the device of who has been here. Pages come from the network as ever; without
 * one, the shell of their language comes in their place and the app renders them from what is kept. Nothing that is
 * posted, framed or widget passes through here.
 *
 * Everything kept is named by its version, so that pages of an old and of a new one are both served whole. A new worker
 * waits, as browsers have it, until no page of the old one is open; pages of the new version come from the network.
 */

import { languages, sets } from 'virtual:kept-sets'
import { PrecacheController } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { NetworkOnly } from 'workbox-strategies'
import { langOf, pathIn } from '../languages/paths.ts'
import { cacheName, dropAbove, isOurs, shellPage, type ToWorker } from './kept-sets.ts'
import type { LastingEvent, MessageEvent, WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

/** Seconds without an answer, after which a page comes from the device. */
const patience = 5
/** Addresses that are no pages of the app: other sites have them in frames, or they are files. */
const noPages = [/^(?:\/\w\w)?\/(?:api|assets|embed|licences|oembed|pictures|portraits|share)\/|\.\w+$/]

/** The highest level that a page has spoken of: nothing above it is put away. */
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
    // What came damaged is asked for anew.
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

/** Where a host answers for another, as at the door of a hotel's network, it does so with a page. */
function isWhole(url: string, { ok, headers }: Response): boolean {
  return ok && (url.includes('.html') || headers.get('content-type')?.includes('html') !== true)
}

function shellOf(url: string): string {
  const { pathname } = new URL(url)
  return pathIn(langOf(pathname, languages), shellPage, languages)
}

/** Fetches the site, the languages that are open, and what the version before kept. */
async function install(event: LastingEvent): Promise<void> {
  const before = await self.caches.keys()
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const read = ['site', ...open.map(({ url }) => langOf(new URL(url).pathname, languages))]
  const needed = kept.filter(({ name, part, level }) => before.includes(name) || (level === 0 && read.includes(part)))
  try {
    for (const set of needed) await fill(event, set)
  } catch (error) {
    // A device that has no room for all of it is left as it was.
    if (self.registration.active === null) await drop(isOurs)
    throw error
  }
}

/** Nothing of the version before is left, and no set that this one does not know. */
async function activate(event: LastingEvent): Promise<void> {
  await drop((name) => isOurs(name) && !kept.some((set) => set.name === name))
  const names = await self.caches.keys()
  // Only of those that are there: to look into a cache is to make it.
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

/** One file after the other. Workbox fills its caches while a worker installs alone, and a language is chosen later. */
async function fill(event: LastingEvent, { controller, level: own, name }: Kept): Promise<void> {
  const installs = { type: 'install', waitUntil: (promise: Promise<unknown>) => event.waitUntil(promise) }
  try {
    await controller.install(installs as LastingEvent)
  } catch (error) {
    // The reader has gone down meanwhile.
    if (own <= level) throw error
    await self.caches.delete(name)
  }
}

async function drop(isMeant: (name: string) => boolean): Promise<void> {
  const names = (await self.caches.keys()).filter(isMeant)
  await Promise.all(names.map((name) => self.caches.delete(name)))
}
