import { relative } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { apiFiles } from '../compile/api-files.ts'
import { embedPages } from '../emit/embed-pages.ts'
import { machineFiles } from '../emit/machine-files.ts'
import { portraitFiles } from '../emit/portrait-files.ts'
import { contentTypes } from '../host/headers.ts'
import type { FilmSource } from './film-source.ts'

/**
 * Emits the API, the drawings and the pages for other people's sites into a build, and serves the same in development:
 * a change in the content shows in the open page, a mistake in it as an overlay.
 */
export function staticApi(source: FilmSource): Plugin {
  let origin = ''
  return {
    name: 'talju:static-api',
    configResolved(config) {
      origin = config.env.SITE_ORIGIN ?? ''
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, text] of await siteFiles(source, origin)) {
        this.emitFile({ type: 'asset', fileName, source: text })
      }
    },
    configureServer(server) {
      serveContent(server, source, origin)
    },
  }
}

/** API, drawings and pages for other people's sites by path below the site's root. */
async function siteFiles(source: FilmSource, origin: string): Promise<Map<string, string>> {
  const film = await source.read()
  const terrain = await source.terrain()
  const files = new Map([
    ...apiFiles(film),
    ...embedPages(film, origin),
    ...machineFiles(film, origin),
    [terrain.path, terrain.svg],
  ])
  for (const [path, svg] of portraitFiles(film)) files.set(path, svg)
  return files
}

function serveContent(server: ViteDevServer, source: FilmSource, origin: string): void {
  let files = load()

  async function load(): Promise<Map<string, string>> {
    return siteFiles(source, origin)
  }

  async function reload(): Promise<void> {
    source.forget()
    files = load()
    try {
      await files
      for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll()
      server.ws.send({ type: 'full-reload' })
    } catch (error) {
      showOverlay(server, error)
    }
  }

  files.catch((error) => showOverlay(server, error))
  server.ws.on('connection', () => files.catch((error) => showOverlay(server, error)))
  server.watcher.add(source.folder)
  server.watcher.on('all', (_event, file) => {
    if (/^content[\\/]|^art[\\/].*\.json$|^theme\.css$/.test(relative(source.folder, file))) void reload()
  })

  server.middlewares.use(async (request, response, next) => {
    const path = request.url?.split('?')[0]?.slice(1) ?? ''
    const isFrame = /^(\w\w\/)?embed\/cast$/.test(path)
    if (
      !isFrame &&
      !/^(api|portraits|oembed)\/|^assets\/terrain-|^embed\/frame\.css$|^robots\.txt$|^sitemap\.xml$|\.(atom|jsonfeed|webmanifest)$/.test(
        path,
      )
    )
      return next()
    try {
      const file = isFrame ? `${path}.html` : path
      const text = (await files).get(file)
      if (text === undefined) {
        response.statusCode = 404
        response.end()
        return
      }
      response.setHeader('content-type', contentTypes[file.split('.').at(-1) ?? ''] ?? 'text/plain')
      response.end(text)
    } catch {
      response.statusCode = 500
      response.end('The content has problems; the terminal and the overlay list them.\n')
    }
  })
}

function showOverlay(server: ViteDevServer, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  server.config.logger.error(message)
  server.ws.send({ type: 'error', err: { message, stack: '' } })
}
