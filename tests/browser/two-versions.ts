import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workerAddress } from '../../src/offline/kept-sets.ts'
import { copySite, dist, type Server, serveFolder, serveFront } from './serve-front.ts'

/** A host on which one version of the site takes the place of another. */
export type TwoVersions = {
  url: string
  /** The pages that were asked for since the last `reset`, as `/cast`. */
  pagesAsked: string[]
  /** From now on the files of the old version are gone. */
  publish: () => void
  /** A host that hands out pages of the old version whose files are gone, as a cache in between may. */
  keepOldPages: () => void
  /** Back to the old version, whole. */
  reset: () => void
  close: () => Promise<void>
}

/** @param hasWorker whether the worker can be had */
export async function serveTwoVersions(server: Server, { hasWorker = true } = {}): Promise<TwoVersions> {
  const folder = await mkdtemp(join(tmpdir(), 'talju-new-version-'))
  await writeNewVersion(folder)
  const [old, next] = [await serveFolder(server, dist), await serveFolder(server, folder)]
  let current = old
  let pages = old
  const pagesAsked: string[] = []
  const front = await serveFront(({ url = '/' }) => {
    const path = url.split('?')[0] ?? ''
    if (path === workerAddress && !hasWorker) return 'lost'
    if (/\.\w+$/.test(path)) return current.url
    pagesAsked.push(path)
    return pages.url
  })
  return {
    url: `http://127.0.0.1:${front.port}`,
    pagesAsked,
    publish() {
      current = next
      pages = next
    },
    keepOldPages() {
      current = next
      pages = old
    },
    reset() {
      current = old
      pages = old
      pagesAsked.length = 0
    },
    async close() {
      front.close()
      await Promise.all([old.close(), next.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * The built site as a build of changed sources would be: every file that is named by what it holds has another name, and
 * the version is another. Nothing else is rewritten, so whatever still asks for a file of the old version gets a 404.
 */
async function writeNewVersion(folder: string): Promise<void> {
  await copySite(folder)
  const { version } = JSON.parse(await readFile(join(folder, 'api/v1/index.json'), 'utf8'))
  const assets = join(folder, 'assets')
  const names = new Map<string, string>([[version, 'newone']])
  for (const entry of await readdir(assets, { withFileTypes: true })) {
    const newName = entry.isDirectory() ? names.get(entry.name) : entry.name.replace(/-[\w-]{8}(?=\.\w+$)/, '-NewHash0')
    if (newName === undefined || newName === entry.name) throw new Error(`${entry.name} has no hash in its name`)
    // Two files may differ in their hash alone.
    const free =
      [...names.values()].includes(newName) && entry.isFile() ? newName.replace('0.', `${names.size}.`) : newName
    names.set(entry.name, free)
    await rename(join(assets, entry.name), join(assets, free))
  }
  const anyName = new RegExp([...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  for (const path of await readdir(folder, { recursive: true })) {
    if (!/\.(?:html|js|css|json)$|_headers$/.test(path) || /^oembed\/|^embed\/(?!index)|\/api\//.test(path)) continue
    const file = join(folder, path)
    const text = await readFile(file, 'utf8')
    const renamed = text.replace(anyName, (name) => names.get(name) ?? name)
    if (renamed !== text) await writeFile(file, renamed)
  }
}
