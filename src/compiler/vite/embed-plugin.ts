import type { Plugin } from 'vite'
import { type EmbedScripts, embedScripts } from '../emit/embed-scripts.ts'
import { contentTypes } from '../host/headers.ts'
import { film } from './film-plugin.ts'
import type { FilmSource } from './film-source.ts'

/** What the configurator asks the build: the integrity of the pinned scripts. Declared in `src/app/env.d.ts`. */
const release = 'virtual:embed-integrity'

/** Builds the scripts for other people's pages into the site, and serves the same in development. */
export function embed(source: FilmSource): Plugin {
  let root = '.'
  let scripts: Promise<EmbedScripts> | null = null
  const built = () => {
    scripts ??= embedScripts(root, source.folder, [film(source)])
    return scripts
  }
  return {
    name: 'talju:embed',
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id === release ? `\0${release}` : null),
    async load(id) {
      if (id !== `\0${release}`) return null
      return `export const integrity = ${JSON.stringify((await built()).integrity)}`
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of (await built()).files) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (/[\\/]src[\\/](?:embed|languages|names)[\\/]/.test(file)) scripts = null
      })
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0]?.slice(1) ?? ''
        const text = path.startsWith('embed/') ? (await built()).files.get(path) : undefined
        if (text === undefined) return next()
        response.setHeader('content-type', contentTypes[path.split('.').at(-1) ?? ''] ?? 'text/plain')
        response.end(text)
      })
    },
  }
}
