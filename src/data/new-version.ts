/**
 * The site has become another since the page was loaded, so that its files are gone: what was asked for comes with the
 * new version.
 */
export class NewVersion extends Error {
  override message = 'new version'
}

/** The versions that this tab has been loaded anew for. Never twice for one, so that nothing goes round in circles. */
const loadedKey = 'talju:versions'
/** What has been typed and chosen, for the page that comes. */
const typedKey = 'talju:typed'
const fieldsOfPage = 'main [name]'

/** After this many milliseconds without an answer, the version counts as the same. */
const patience = 5000

/** The version of the site that this page is of; undefined in development. */
export function siteVersion(): string | undefined {
  return document.querySelector<HTMLElement>('script[data-version]')?.dataset.version
}

/** Whether the site is of another version now. Where nobody knows, it is the same. */
export async function isOutdated(): Promise<boolean> {
  const own = siteVersion()
  if (own === undefined) return false
  try {
    const response = await fetch('/api/v1/index.json', { cache: 'no-cache', signal: AbortSignal.timeout(patience) })
    const { version } = await response.json()
    return typeof version === 'string' && version !== own
  } catch {
    return false
  }
}

type Field = HTMLInputElement | HTMLSelectElement
/** `finder` is what stands in the open finder; the values of fields are by their names. */
type Typed = { path: string; finder: string | undefined; fields: [name: string, value: string, checked: boolean][] }

/**
 * Loads the page anew at its address, in the new version. What was typed comes along; `KeptPlace` keeps the place.
 *
 * @returns false where this page was loaded anew before and came in the same version, or where the device keeps
 *   nothing, so that nobody would know: then the reader decides
 */
export function reloadOnce(): boolean {
  try {
    const own = siteVersion() ?? ''
    const left = sessionStorage.getItem(loadedKey)?.split(' ') ?? []
    if (left.includes(own)) return false
    sessionStorage.setItem(loadedKey, [...left, own].join(' '))
  } catch {
    return false
  }
  // Also what is typed until the new page is there.
  addEventListener('pagehide', keepTyped)
  location.reload()
  return true
}

function keepTyped(): void {
  const typed: Typed = {
    path: location.pathname,
    finder: document.querySelector<HTMLInputElement>('.finder[open] input')?.value,
    fields: Array.from(document.querySelectorAll<HTMLInputElement>(fieldsOfPage), (field) => [
      field.name,
      field.value,
      field.checked,
    ]),
  }
  sessionStorage.setItem(typedKey, JSON.stringify(typed))
}

/**
 * Loads the page anew where something is missing because the site is of another version now.
 *
 * @returns whether it does
 * @example import('./finder.tsx').catch(async () => (await leaveOutdated()) || tell())
 */
export async function leaveOutdated(): Promise<boolean> {
  return (await isOutdated()) && reloadOnce()
}

/**
 * Puts what was typed before the page was loaded anew into its fields, as if it had been typed before the app was there.
 *
 * @returns what stood in the open finder; undefined where it was closed
 */
export function retype(): string | undefined {
  try {
    const typed: Typed | null = JSON.parse(sessionStorage.getItem(typedKey) ?? 'null')
    sessionStorage.removeItem(typedKey)
    if (typed?.path !== location.pathname) return undefined
    for (const field of document.querySelectorAll<Field>(fieldsOfPage)) {
      const [, value, checked] = typed.fields.find(([name]) => name === field.name) ?? []
      if (value === undefined) continue
      if ('checked' in field) field.checked = checked === true
      field.value = value
    }
    return typed.finder
  } catch {
    return undefined
  }
}
