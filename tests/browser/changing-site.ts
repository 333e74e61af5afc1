import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWorker } from '../../src/compiler/emit/worker-script.ts'
import { langs } from '../chosen-film.ts'
import { copySite, dist, type Server, serveFolder, serveFront } from './serve-front.ts'

/** The built site on a host of its own, of whose requests nothing is hidden: those of a worker are there as well. */
export type ChangingSite = {
  url: string
  /** Every request that arrived, as `GET /cast`. */
  asked: string[]
  /** No request is answered any more: each connection breaks off. */
  goDown: () => void
  /** Pages are never answered; everything else is. */
  stall: () => void
  goUp: () => void
  /** From now on the files of another folder are served. */
  serve: (folder: string) => Promise<void>
  close: () => Promise<void>
}

export async function serveChangingSite(server: Server = 'npm start'): Promise<ChangingSite> {
  const hosts = [await serveFolder(server, dist)]
  const asked: string[] = []
  let state: 'up' | 'down' | 'stalled' = 'up'
  const front = await serveFront(({ method, url, headers }) => {
    if (state === 'stalled' && headers.accept?.includes('text/html')) return 'unanswered'
    if (state === 'down') return 'lost'
    asked.push(`${method} ${url}`)
    return hosts.at(-1)?.url ?? 'lost'
  })
  return {
    url: `http://localhost:${front.port}`,
    asked,
    goDown() {
      state = 'down'
      front.breakOff()
    },
    stall() {
      state = 'stalled'
    },
    goUp() {
      state = 'up'
    },
    async serve(folder) {
      hosts.push(await serveFolder(server, folder))
    },
    async close() {
      front.close()
      await Promise.all(hosts.map((host) => host.close()))
    },
  }
}

/** The version of a built site. */
export async function versionOf(folder: string): Promise<string> {
  return JSON.parse(await readFile(join(folder, 'api/v1/index.json'), 'utf8')).version
}

/**
 * The built site as a build of changed sources would be: another version, a document and a part of the code with another
 * content and at other addresses, those of before gone, and a worker for all that.
 */
export async function anotherVersion(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await copyOfSite()
  const version = await versionOf(folder)
  const assets = join(folder, 'assets')
  const code = (await readdir(assets)).find((name) => name.startsWith('pages-site-')) ?? ''
  const names = new Map([
    [version, 'newone'],
    [code, code.replace(/-[\w-]{8}\.js/, '-NewCode0.js')],
  ])
  for (const [from, to] of names) await rename(join(assets, from), join(assets, to))
  const anyName = new RegExp([...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  for (const path of await readdir(folder, { recursive: true })) {
    if (!/\.(?:html|js|json)$/.test(path) || /^(?:embed|oembed)\/|^api\/v1\/(?!index)/.test(path)) continue
    const text = await readFile(join(folder, path), 'utf8')
    const renamed = withNews(text.replace(anyName, (name) => names.get(name) ?? name))
    if (renamed !== text) await writeFile(join(folder, path), renamed)
  }
  await writeWorker(folder, { languages: langs })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** What another content says on the page about the site, in its document as in its markup. */
const withNews = (text: string) => text.replaceAll('A fan project', 'A newer fan project')

/** The built site as a build that withdraws the worker would be. */
export async function siteWithoutWorker(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await copyOfSite()
  await writeWorker(folder, { languages: langs, leaves: true })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function copyOfSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'talju-version-'))
  await copySite(folder)
  return folder
}
