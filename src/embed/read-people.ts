import type { Lang } from '../languages/registry.ts'
import { type Person, peopleOf } from './person.ts'

/** Where this script came from: the API stands there too. */
export const siteOrigin = new URL(import.meta.url).origin

/** After this many milliseconds without the whole document, it counts as lost. */
const patience = 15_000

const known = new Map<Lang, Promise<Person[]>>()
let tries = 0

/**
 * The people of the cast, read once a page however many widgets ask. A failure is forgotten, so that asking again
 * reads again.
 *
 * @throws whatever goes wrong
 */
export function readPeople(lang: Lang): Promise<Person[]> {
  const reading = known.get(lang) ?? readCast(lang).then((cast) => peopleOf(cast, lang, siteOrigin))
  known.set(lang, reading)
  reading.catch(() => known.delete(lang))
  return reading
}

function readCast(lang: Lang): Promise<unknown> {
  return inTime(readDocument(`${siteOrigin}/api/v1/${lang}/cast.js`), patience)
}

/**
 * As JSON; or, where the page shuts `fetch` but let this script in, the same as a module. A page may have its own
 * `fetch`, which need not answer, nor heed a signal.
 */
async function readDocument(module: string): Promise<unknown> {
  try {
    const asked = fetch(`${module}on`, { credentials: 'omit', referrerPolicy: 'no-referrer' })
    return await inTime(
      asked.then((response) => (response.ok ? response.json() : Promise.reject(response))),
      patience / 2,
    )
  } catch {
    // A browser may remember that a module failed; another address is fetched again.
    return (await import(/* @vite-ignore */ tries++ === 0 ? module : `${module}?${tries}`)).default
  }
}

function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return Promise.race([promise, new Promise<never>((_, reject) => setTimeout(reject, milliseconds))])
}
