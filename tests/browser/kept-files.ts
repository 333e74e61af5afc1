/** Whether an address is that of a document or portrait that tells more than a level. */
export function isAbove(address: string, level: number): boolean {
  const [, ofPortrait, ofDocument] =
    /portraits\/(\d+)\/|\/(?:story|reviews|replies\/.+)\/(\d+)\.json/.exec(address) ?? []
  return Number(ofPortrait ?? ofDocument ?? 0) > level
}

/** Runs in a page: every address that is kept, by cache. */
export async function listKept(): Promise<Record<string, string[]>> {
  const kept: Record<string, string[]> = {}
  for (const name of await caches.keys()) {
    const files = await (await caches.open(name)).keys()
    kept[name] = files.map(({ url }) => new URL(url).pathname)
  }
  return kept
}

/** Runs in a page, until the worker has all that a first visit keeps, and serves the page. */
export async function untilWorkerServes(): Promise<void> {
  await navigator.serviceWorker.ready
  if (navigator.serviceWorker.controller !== null) return
  await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken))
}

/** Runs in a page: the pictures that did not arrive. */
export function missingPictures(): string[] {
  return Array.from(document.images).flatMap((one) => (one.complete && one.naturalWidth === 0 ? one.src : []))
}
