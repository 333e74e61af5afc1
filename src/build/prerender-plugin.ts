import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest, Plugin, ViteBuilder } from 'vite'
import type { ReadDocument } from '../data/read-document.ts'
import type { Content } from '../schema/content.ts'
import { langs } from '../schema/vocabulary.ts'
import { langOf, pathIn } from '../site/paths.ts'
import { compileDocuments } from './compile-documents.ts'
import { compressFiles } from './compress-files.ts'
import { headersFile } from './headers.ts'
import { checkSizes } from './measure-sizes.ts'
import { pages } from './pages.ts'
import { readContent } from './read-content.ts'
import { contentFolder } from './static-api-plugin.ts'

/** What the server build exports; written out here because it exists only once built. */
type ServerEntry = typeof import('../app/entry-server.tsx')

const manifestFile = 'manifest.json'
const serverFolder = 'node_modules/.cache/talju/server'

/** Builds the browser's and the server's bundle, then draws every page in both languages to HTML, compresses all and weighs the result. */
export function prerenderPages(): Plugin {
  return {
    name: 'talju:prerender',
    config() {
      return {
        build: { manifest: manifestFile },
        environments: {
          ssr: {
            build: {
              manifest: false,
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
  await builder.build(client)
  await builder.build(ssr)

  const { root } = builder.config
  const content = await readContent(resolve(root, contentFolder))
  const outDir = resolve(root, client.config.build.outDir)
  const entry = pathToFileURL(resolve(root, serverFolder, 'entry-server.js'))
  const server: ServerEntry = await import(entry.href)
  const template = await readFile(join(outDir, 'index.html'), 'utf8')
  const manifest: Manifest = JSON.parse(await readFile(join(outDir, manifestFile), 'utf8'))
  await rm(join(outDir, manifestFile))
  const read = memoryReader(content)
  for (const path of pagePaths(content)) {
    const file = join(outDir, fileOf(path))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, await pageHtml(server, template, manifest, path, read))
  }
  await writeFile(join(outDir, '_headers'), headersFile())
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

async function pageHtml(
  server: ServerEntry,
  template: string,
  manifest: Manifest,
  path: string,
  read: ReadDocument,
): Promise<string> {
  const { html, status, state, modules } = await server.renderPage(path, read)
  const expected = path.endsWith('/404') ? 404 : 200
  if (status !== expected) throw new Error(`${path} gives ${status}, expected ${expected}`)
  const { head, body } = splitHead(html)
  return template
    .replace('<html lang="en">', () => `<html lang="${langOf(path)}">`)
    .replace('<!--head-->', () => fontLinks(manifest) + preloadLinks(manifest, modules) + head)
    .replace('<!--page-->', () => body)
    .replace('<!--state-->', () => server.pageStateElement(state))
}

/** Links that fetch the page's own code while the entry is still on its way. */
function preloadLinks(manifest: Manifest, modules: readonly string[]): string {
  const files = new Set<string>()
  const add = (id: string) => {
    const chunk = manifest[id]
    if (chunk === undefined) throw new Error(`the build has no chunk for ${id}`)
    if (chunk.isEntry || files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(add)
  }
  modules.forEach(add)
  return [...files].map((file) => `<link rel="modulepreload" href="/${file}">`).join('')
}

/** Links that fetch the fonts of every page while the styles that name them are still on their way. */
function fontLinks(manifest: Manifest): string {
  const files = Object.entries(manifest).flatMap(([id, { file }]) =>
    /\.woff2$/.test(id) && !id.includes('-ext') ? [file] : [],
  )
  return files.map((file) => `<link rel="preload" as="font" crossorigin href="/${file}">`).join('')
}

/** React writes what belongs in `<head>` before the page itself; it moves there. */
function splitHead(html: string): { head: string; body: string } {
  const head = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html)?.[0] ?? ''
  return { head, body: html.slice(head.length) }
}
