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
 * Keeps the site on the device, once the page has nothing else to do: starts the worker, tells it the reader's language
 * and level. What is above the level goes, also where no worker runs any more. In development, and in a build that
 * withdraws the worker, nothing is kept.
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
  // A device that keeps nothing has the site all the same.
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

/** What the worker of such a build does by itself, at once: a browser may take its time with that. */
async function takeAway(workers: ServiceWorkerContainer): Promise<void> {
  await (await workers.getRegistration())?.unregister()
  const names = (await caches.keys()).filter(isOurs)
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** Deletes what is kept above the reader's level. Without storage there is nothing. */
function forget(): void {
  dropAbove(caches, keptLevel.read()).catch(() => {})
}

function tell(worker: ServiceWorker | null, message: ToWorker): void {
  worker?.postMessage(message)
}

function untilIdle(): Promise<unknown> {
  return new Promise((idle) => (window.requestIdleCallback ?? setTimeout)(idle))
}

/** The content policy takes addresses of scripts from this policy alone, and this is the one that it gives. */
function scriptAddress(): string {
  const { trustedTypes } = window as unknown as { trustedTypes?: ScriptURLs }
  const policy = trustedTypes?.createPolicy('talju', { createScriptURL: () => workerAddress })
  return (policy?.createScriptURL(workerAddress) ?? workerAddress) as string
}
