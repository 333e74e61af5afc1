import { relative, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { Content } from '../../schema/content.ts'
import { contourPortrait } from '../art/contour-portrait.ts'
import { readContent } from '../check/read-content.ts'
import { apiFiles } from '../compile/api-files.ts'
import { embedPages } from '../emit/embed-pages.ts'
import { contentTypes } from '../host/headers.ts'

/** Where authored content lies, from the project's root. */
export const contentFolder = 'src/film/content'

/**
 * Emits the API, the portraits and the pages for other people's sites into a build, and serves the same in development: a change in the content shows
 * in the open page, a mistake in it as an overlay.
 */
export function staticApi(): Plugin {
  let folder = contentFolder
  let origin = ''
  return {
    name: 'talju:static-api',
    configResolved(config) {
      folder = resolve(config.root, contentFolder)
      origin = config.env.SITE_ORIGIN ?? ''
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of siteFiles(await readContent(folder), origin)) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
    configureServer(server) {
      serveContent(server, folder, origin)
    },
  }
}

/** API, portraits and pages for other people's sites by path below the site's root. */
function siteFiles(content: Content, origin: string): Map<string, string> {
  const files = new Map([...apiFiles(content), ...embedPages(content, origin)])
  for (const { id, side, picture } of content.cast) {
    if (picture === undefined) files.set(`portraits/${id}.svg`, contourPortrait(id, side))
  }
  return files
}

function serveContent(server: ViteDevServer, folder: string, origin: string): void {
  let files = load()

  async function load(): Promise<Map<string, string>> {
    return siteFiles(await readContent(folder), origin)
  }

  async function reload(): Promise<void> {
    files = load()
    try {
      await files
      server.ws.send({ type: 'full-reload' })
    } catch (error) {
      showOverlay(server, error)
    }
  }

  files.catch((error) => showOverlay(server, error))
  server.ws.on('connection', () => files.catch((error) => showOverlay(server, error)))
  server.watcher.add(folder)
  server.watcher.on('all', (_event, file) => {
    if (!relative(folder, file).startsWith('..')) void reload()
  })

  server.middlewares.use(async (request, response, next) => {
    const path = request.url?.split('?')[0]?.slice(1) ?? ''
    const isFrame = /^(ko\/)?embed\/cast$/.test(path)
    if (!isFrame && !/^(api|portraits|oembed)\/|^embed\/frame\.css$/.test(path)) return next()
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
