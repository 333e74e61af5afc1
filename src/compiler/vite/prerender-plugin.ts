import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ViteBuilder } from 'vite'
import type { ReadDocument } from '../../data/read-document.ts'
import { langOf, pathIn } from '../../languages/paths.ts'
import { shellPage } from '../../offline/kept-sets.ts'
import { inTurn } from '../check/in-turn.ts'
import type { CompiledDocuments } from '../compile/compile-documents.ts'
import { compressFiles } from '../emit/compress-files.ts'
import { filmPages } from '../emit/film-pages.ts'
import { checkSizes } from '../emit/measure-sizes.ts'
import { pageHtml, templateFiles } from '../emit/page-html.ts'
import { pageParts } from '../emit/page-styles.ts'
import { copyDocuments, siteVersion, writeVersion } from '../emit/site-version.ts'
import { structuredData, structuredDataElement } from '../emit/structured-data.ts'
import { writeWorker } from '../emit/worker-script.ts'
import { headersFile } from '../host/headers.ts'
import { readSiteFacts } from '../host/site-facts.ts'
import { builtFiles, codeGroups } from './code-files.ts'
import type { CompiledFilm, FilmSource } from './film-source.ts'

const withoutOrigin =
  'SITE_ORIGIN is not set: left out are sitemap, feeds, structured data, oEmbed, share cards and alternates in the pages’ heads; Safari shows no framed cast on other sites.'

/** What the server build exports; written out here because it exists only once built. */
type ServerEntry = typeof import('../../app/entry-server.tsx')

const serverFolder = 'node_modules/.cache/talju/server'

/** How many pages are rendered at once: enough to keep the disk busy, few enough to keep memory flat. */
const pagesAtOnce = 8

/** Builds the browser's and the server's bundle, then renders every page to HTML, compresses all and weighs the result. */
export function prerenderPages(source: FilmSource): Plugin {
  return {
    name: 'talju:prerender',
    config() {
      return {
        environments: {
          client: { build: { rolldownOptions: { output: { codeSplitting: { groups: codeGroups } } } } },
          ssr: {
            build: {
              outDir: serverFolder,
              emptyOutDir: true,
              copyPublicDir: false,
              rolldownOptions: { input: 'src/app/entry-server.tsx', output: { entryFileNames: 'entry-server.js' } },
            },
          },
        },
        builder: { buildApp: (builder) => buildAndPrerender(builder, source) },
      }
    },
  }
}

async function buildAndPrerender(builder: ViteBuilder, source: FilmSource): Promise<void> {
  const { client, ssr } = builder.environments
  if (client === undefined || ssr === undefined) throw new Error('expected the environments client and ssr')
  const built = builtFiles(await builder.build(client))
  await builder.build(ssr)

  const { root } = builder.config
  const origin: string = builder.config.env.SITE_ORIGIN ?? ''
  const film = await source.read()
  const outDir = resolve(root, client.config.build.outDir)
  const entry = pathToFileURL(resolve(root, serverFolder, 'entry-server.js'))
  const server: ServerEntry = await import(entry.href)
  const template = await readFile(join(outDir, 'index.html'), 'utf8')
  const { starter, sharedStyles } = templateFiles(template)
  const version = await siteVersion(outDir)
  await writeVersion(outDir, version)
  const read = memoryReader(film.documents)
  const parts = pageParts(outDir, sharedStyles)
  const readStyles = async (href: string) => ({ href, text: await readFile(join(outDir, href), 'utf8') })

  const pagesByPath = new Map(filmPages(film).map((page) => [page.path, page]))
  const dataOf = (path: string) => {
    const { languages } = film.shape
    const page = pagesByPath.get(pathIn(languages[0] ?? 'en', path, languages))
    if (origin === '' || page === undefined) return ''
    return structuredDataElement(structuredData(film, langOf(path, languages), page, origin))
  }

  const paths = pagePaths(film)
  await inTurn(paths, pagesAtOnce, async (path) => {
    const page = await server.renderPage(path, read)
    const expected = path.endsWith('/404') ? 404 : 200
    if (page.status !== expected) throw new Error(`${path} gives ${page.status}, expected ${expected}`)
    const modules = ['src/app/start-app.tsx', ...page.modules].map((module) =>
      // What a plugin made has no place in the project.
      module.startsWith('\0') ? module : resolve(root, module),
    )
    const code = built.filesOf(modules)
    const html = pageHtml(
      template,
      langOf(path, film.shape.languages),
      { html: page.html, state: server.pageStateElement(page.state), data: dataOf(path) },
      {
        styles: [
          { href: sharedStyles, text: parts.note(page.modules.find(isRoute) ?? 'no page', page.html), isPart: true },
          ...(await Promise.all(page.styles.map(readStyles))),
        ],
        fonts: built.fonts.map((font) => `/${font}`),
        starter,
        version,
        code: code.map((file) => `/${file}`),
      },
    )
    const file = join(outDir, fileOf(path))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  })
  const shells = film.shape.languages.map((lang) => ({
    file: pathIn(lang, shellPage, film.shape.languages).slice(1),
    // The styles of the page that is missing, and so its content policy.
    html: pageHtml(template, lang, shellOf(film.shape.brand), {
      styles: [{ href: sharedStyles, text: parts.note('no page', ''), isPart: true }],
      fonts: built.fonts.map((font) => `/${font}`),
      starter,
      version,
      code: built.filesOf([resolve(root, 'src/app/start-app.tsx')]).map((file) => `/${file}`),
    }),
  }))
  for (const { file, html } of shells) await writeFile(join(outDir, file), html)
  const withPart = await parts.write()
  await inTurn([...paths.map(fileOf), ...shells.map(({ file }) => file)], pagesAtOnce, async (path) => {
    const file = join(outDir, path)
    await writeFile(file, withPart(await readFile(file, 'utf8')))
  })
  await writeFile(join(outDir, '_headers'), headersFile(await readSiteFacts(outDir, origin)))
  if (origin === '') builder.config.logger.warn(withoutOrigin)
  await compressFiles(outDir)
  await copyDocuments(outDir, version)
  await writeWorker(outDir, {
    languages: film.shape.languages,
    leaves: builder.config.env.SITE_WORKER === 'none',
  })
  await checkSizes(outDir)
}

/** Nothing but what the app renders; see `src/offline/worker.ts`. */
function shellOf(brand: readonly { text: string }[]): { html: string; state: string; data: string } {
  const title = brand.map(({ text }) => text).join(' ')
  return {
    html: `<title>${title.replace(/[<&]/g, ' ')}</title><meta name="robots" content="noindex">`,
    state: '',
    data: '',
  }
}

const isRoute = (module: string) => module.endsWith('-route.tsx')

/** Every page's address: the pages of each language, every credit and person, and each language's 404. */
export function pagePaths(film: Pick<CompiledFilm, 'content' | 'shape'>): string[] {
  const { languages } = film.shape
  const paths = [...filmPages(film).map(({ path }) => path), '/404']
  return languages.flatMap((lang) => paths.map((path) => pathIn(lang, path, languages)))
}

/** `/ko/cast` → `ko/cast/index.html`; `/404` → `404.html`, where static hosts look for it. */
export function fileOf(path: string): string {
  return path.endsWith('/404') ? `${path.slice(1)}.html` : join(path.slice(1), 'index.html')
}

/** Reads the documents that a build compiles, from memory. */
export function memoryReader(documents: CompiledDocuments): ReadDocument {
  const read = async (path: string) => {
    const compiled = documents.get(path)
    if (compiled === undefined) throw new Error(`no document ${path}`)
    return compiled.document
  }
  return read as ReadDocument
}
