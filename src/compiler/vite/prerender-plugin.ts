import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ViteBuilder } from 'vite'
import type { ReadDocument } from '../../data/read-document.ts'
import { pathIn } from '../../languages/paths.ts'
import type { Content } from '../../schema/content.ts'
import { langs } from '../../schema/vocabulary.ts'
import { readContent } from '../check/read-content.ts'
import { compileDocuments } from '../compile/compile-documents.ts'
import { builtFiles, codeGroups } from '../emit/code-files.ts'
import { compressFiles } from '../emit/compress-files.ts'
import { inlineStyleSources } from '../emit/inline-styles.ts'
import { checkSizes } from '../emit/measure-sizes.ts'
import { pageHtml, templateFiles } from '../emit/page-html.ts'
import { pages } from '../emit/pages.ts'
import { headersFile } from '../host/headers.ts'
import { contentFolder } from './static-api-plugin.ts'

const withoutOrigin =
  'SITE_ORIGIN is not set: links for machines and oEmbed stay relative, and Safari shows no framed cast on other sites.'

/** What the server build exports; written out here because it exists only once built. */
type ServerEntry = typeof import('../../app/entry-server.tsx')

const serverFolder = 'node_modules/.cache/talju/server'

/** Builds the browser's and the server's bundle, then renders every page in both languages to HTML, compresses all and weighs the result. */
export function prerenderPages(): Plugin {
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
        builder: { buildApp: buildAndPrerender },
      }
    },
  }
}

async function buildAndPrerender(builder: ViteBuilder): Promise<void> {
  const { client, ssr } = builder.environments
  if (client === undefined || ssr === undefined) throw new Error('expected the environments client and ssr')
  const built = builtFiles(await builder.build(client))
  await builder.build(ssr)

  const { root } = builder.config
  const origin: string = builder.config.env.SITE_ORIGIN ?? ''
  const content = await readContent(resolve(root, contentFolder))
  const outDir = resolve(root, client.config.build.outDir)
  const entry = pathToFileURL(resolve(root, serverFolder, 'entry-server.js'))
  const server: ServerEntry = await import(entry.href)
  const template = await readFile(join(outDir, 'index.html'), 'utf8')
  const { starter, sharedStyles } = templateFiles(template)
  const read = memoryReader(content)
  const readStyles = async (href: string) => ({ href, text: await readFile(join(outDir, href), 'utf8') })
  for (const path of pagePaths(content)) {
    const page = await server.renderPage(path, read)
    const expected = path.endsWith('/404') ? 404 : 200
    if (page.status !== expected) throw new Error(`${path} gives ${page.status}, expected ${expected}`)
    const modules = ['src/app/start-app.tsx', ...page.modules].map((module) => resolve(root, module))
    const html = pageHtml(
      template,
      path,
      { html: page.html, state: server.pageStateElement(page.state) },
      {
        styles: await Promise.all([sharedStyles, ...page.styles].map(readStyles)),
        fonts: built.fonts.map((font) => `/${font}`),
        starter,
        code: built.filesOf(modules).map((code) => `/${code}`),
      },
    )
    const file = join(outDir, fileOf(path))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }
  await writeFile(join(outDir, '_headers'), headersFile({ origin, styles: await inlineStyleSources(outDir) }))
  if (origin === '') builder.config.logger.warn(withoutOrigin)
  await compressFiles(outDir)
  await checkSizes(outDir)
}

/** Every page's address: the pages of both languages, every credit, and each language's 404. */
export function pagePaths(content: Content): string[] {
  const paths = [...pages, ...content.cast.map(({ id }) => `/characters/${id}`), '/404']
  return langs.flatMap((lang) => paths.map((path) => pathIn(lang, path)))
}

/** `/ko/cast` → `ko/cast/index.html`; `/404` → `404.html`, where static hosts look for it. */
export function fileOf(path: string): string {
  return path.endsWith('/404') ? `${path.slice(1)}.html` : join(path.slice(1), 'index.html')
}

/** Reads the documents that a build compiles, from memory. */
export function memoryReader(content: Content): ReadDocument {
  const documents = compileDocuments(content)
  const read = async (path: string) => {
    const compiled = documents.get(path)
    if (compiled === undefined) throw new Error(`no document ${path}`)
    return compiled.document
  }
  return read as ReadDocument
}
