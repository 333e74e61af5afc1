import { createHash } from 'node:crypto'
import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page, pages } from '../../app/pages.ts'
import type { Langs } from '../../languages/paths.ts'
import type { Index } from '../../schema/documents.ts'

/** What the headers and servers must know of a built site. */
export type SiteFacts = {
  /** Where it is, such as `https://talju.example`; empty where the build was not told. */
  origin: string
  languages: Langs
  /** The pages that the site has. */
  pages: readonly Page[]
  /** The styles that pages hold, as a content policy names them: their hashes. */
  styles: readonly string[]
}

/**
 * Reads the facts from a built site, so that it can be served without the content that it came from.
 *
 * @param folder the built site
 * @throws if nothing has been built there
 * @example await readSiteFacts('dist') // { languages: ['en', 'ko'], styles: ["'sha256-…'", …], … }
 */
export async function readSiteFacts(folder: string, origin = ''): Promise<SiteFacts> {
  const index = await readFile(join(folder, 'api/v1/index.json'), 'utf8').catch(() => {
    throw new Error(`${folder} has no built site: build first, npm run build`)
  })
  const { languages }: Pick<Index, 'languages'> = JSON.parse(index)
  const all: readonly Page[] = pages
  const built = await Promise.all(
    // Every film has characters.
    all.map(({ path }) => path.includes(':') || exists(join(folder, path, 'index.html'))),
  )
  return { origin, languages, pages: all.filter((_, at) => built[at]), styles: await inlineStyles(folder) }
}

/** The hashes of the style sheets that pages carry in their head. Each is a file as well, for pages reached by a link. */
async function inlineStyles(folder: string): Promise<string[]> {
  const assets = join(folder, 'assets')
  const sheets = (await readdir(assets)).filter((file) => file.endsWith('.css')).sort()
  return Promise.all(sheets.map(async (sheet) => `'sha256-${hash(await readFile(join(assets, sheet)))}'`))
}

function hash(text: Buffer): string {
  return createHash('sha256').update(text).digest('base64')
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
