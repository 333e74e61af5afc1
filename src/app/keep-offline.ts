import { film } from 'virtual:film'
import { langOf } from '../languages/paths.ts'
import { holdInstallPrompt } from '../offline/install-prompt.ts'
import { dropAbove, isOurs, type ToWorker, workerAddress } from '../offline/kept-sets.ts'
import { keptLevel } from '../state/kept-level.ts'

type Connection = { saveData?: boolean }
type ScriptURLs = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => unknown
  }
}

/**
 * Keeps the site on the device. When the page is idle, it starts the worker and tells it the reader's language and
 * level. Whatever is above that level is deleted, even if no worker runs any more. Development, and a build without a
 * worker, keep nothing.
 */
export async function keepOffline(): Promise<void> {
  const isWithdrawn = import.meta.env.DEV || import.meta.env.SITE_WORKER === 'none'
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker
  holdInstallPrompt()
  if (workers === undefined) return
  if (isWithdrawn) return takeAway(workers).catch(() => {})
  forget()
  keptLevel.subscribe(forget)

  const { connection } = navigator as Navigator & { connection?: Connection }
  const savesData = connection?.saveData === true
  if (savesData && (await workers.getRegistration()) === undefined) return
  await untilIdle()
  // Without a worker the site still works.
  if (!savesData) await workers.register(scriptAddress(), { updateViaCache: 'none' }).catch(() => {})
  const registration = await workers.ready

  const tellAll = () => {
    for (const worker of [registration.installing, registration.waiting, registration.active]) {
      tell(worker, { level: keptLevel.read() })
    }
    if (savesData) return
    tell(registration.active, { level: keptLevel.read(), keep: langOf(location.pathname, film.languages) })
  }

  keptLevel.subscribe(tellAll)
  new MutationObserver(tellAll).observe(document.documentElement, { attributeFilter: ['lang'] })
  registration.addEventListener('updatefound', tellAll)
  tellAll()
}

/** Removes the worker and its caches at once. The leaving worker does the same, but a browser may start it later. */
async function takeAway(workers: ServiceWorkerContainer): Promise<void> {
  await (await workers.getRegistration())?.unregister()
  const names = (await caches.keys()).filter(isOurs)
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** Deletes what is kept above the reader's level. Fails without storage, where nothing is kept. */
function forget(): void {
  dropAbove(caches, keptLevel.read()).catch(() => {})
}

function tell(worker: ServiceWorker | null, message: ToWorker): void {
  worker?.postMessage(message)
}

function untilIdle(): Promise<unknown> {
  return new Promise((idle) => (window.requestIdleCallback ?? setTimeout)(idle))
}

/** The content policy allows script addresses only from this Trusted Types policy, which knows only this one. */
function scriptAddress(): string {
  const { trustedTypes } = window as unknown as { trustedTypes?: ScriptURLs }
  const policy = trustedTypes?.createPolicy('talju', { createScriptURL: () => workerAddress })
  return (policy?.createScriptURL(workerAddress) ?? workerAddress) as string
}
