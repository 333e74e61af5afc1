import { join } from 'node:path'
import type { Plugin } from 'vite'
import { drawCards } from '../emit/draw-cards.ts'
import { drawIcons } from '../emit/icons.ts'
import { portraitFiles } from '../emit/portrait-files.ts'
import { sharePictures } from '../emit/share-pictures.ts'
import { cardSheet } from './card-sheet.ts'
import type { FilmSource } from './film-source.ts'

/** Where pictures are kept between builds. */
const cache = 'node_modules/.cache/talju/share'

/**
 * Draws the share pictures and the icons into a build. In development each is drawn when it is asked for, and
 * `/dev/cards` shows them all.
 */
export function shareCards(source: FilmSource): Plugin {
  return {
    name: 'talju:share-cards',
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const start = performance.now()
      const pictures = await picturesOf(source)
      const { files, drawn } = await drawCards(pictures, cache)
      for (const [fileName, png] of files) this.emitFile({ type: 'asset', fileName, source: png })
      for (const [fileName, png] of await iconsOf(source)) this.emitFile({ type: 'asset', fileName, source: png })
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      this.environment.logger.info(`share cards: ${files.size}, of them ${drawn} drawn anew, ${seconds} s`)
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = decodeURI(request.url?.split('?')[0] ?? '').slice(1)
        const isSheet = path === 'dev/cards'
        if (!isSheet && !/^share\/.*\.png$|^icon-(?:maskable-)?(?:192|512)\.png$/.test(path)) return next()
        const pictures = await picturesOf(source)
        if (isSheet) {
          response.setHeader('content-type', 'text/html; charset=utf-8')
          const { files } = await drawCards(pictures, cache)
          response.end(cardSheet(new Map([...files].map(([file, png]) => [file, png.length]))))
          return
        }
        const svg = pictures.get(path)
        const drawn = svg === undefined ? await iconsOf(source) : (await drawCards(new Map([[path, svg]]), cache)).files
        const png = drawn.get(path)
        response.statusCode = png === undefined ? 404 : 200
        response.setHeader('content-type', 'image/png')
        response.end(png)
      })
    },
  }
}

async function picturesOf(source: FilmSource): Promise<Map<string, string>> {
  const film = await source.read()
  return sharePictures(film, await source.terrain(), portraitFiles(film))
}

async function iconsOf(source: FilmSource): Promise<Map<string, Uint8Array>> {
  const { palette } = await source.read()
  return drawIcons(join(source.folder, 'public/favicon.svg'), palette.of('ground').dark)
}
