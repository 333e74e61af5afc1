import type { Lang } from '../schema/vocabulary.ts'
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
  const ending = new AbortController()
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error('slow'))
      ending.abort()
    }, patience)
  })
  return Promise.race([tooLate, readDocument(`${siteOrigin}/api/v1/${lang}/cast.js`, ending.signal)])
}

/** As JSON; or, where the page's policy shuts `fetch` but let this script in, the same as a module. */
async function readDocument(module: string, signal: AbortSignal): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(`${module}on`, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' })
  } catch (error) {
    if (signal.aborted) throw error
    // A browser may remember that a module failed; another address is fetched again.
    return (await import(/* @vite-ignore */ tries++ === 0 ? module : `${module}?${tries}`)).default
  }
  if (!response.ok) throw new Error(`${response.status}`)
  return response.json()
}
