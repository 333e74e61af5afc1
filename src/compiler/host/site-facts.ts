import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
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
  /** The styles in a page's head, as its content policy names them: hashes, by the paths of `pages` and `missingPage`. */
  styles: Readonly<Record<string, readonly string[]>>
  /** Where replies are posted to: a path of the site or an address elsewhere; null where there is no form. */
  replies: string | null
}

/** What a reader gets where no page is; each language has its own. */
export const missingPage = '/404.html'

/**
 * Reads the facts from a built site, so that it can be served without the content that it came from.
 *
 * @param folder the built site
 * @throws if nothing has been built there
 * @example await readSiteFacts('dist') // { languages: ['en', 'ko'], styles: { '/cast': ["'sha256-…'"], … }, … }
 */
export async function readSiteFacts(folder: string, origin = ''): Promise<SiteFacts> {
  const index = await readFile(join(folder, 'api/v1/index.json'), 'utf8').catch(() => {
    throw new Error(`${folder} has no built site: build first, npm run build`)
  })
  const { languages, replies = null }: Pick<Index, 'languages'> & { replies?: string | null } = JSON.parse(index)
  const all: readonly Page[] = pages
  const styles = new Map([[missingPage, await stylesIn(join(folder, missingPage))]])
  for (const { path } of all) {
    const file = await firstFile(folder, path)
    if (file !== null) styles.set(path, await stylesIn(file))
  }
  const built = all.filter(({ path }) => styles.has(path))
  return { origin, languages, pages: built, styles: Object.fromEntries(styles), replies }
}

/** The built file of a page, or of one of those that share an address with a slug; null where the site has none. */
async function firstFile(folder: string, path: string): Promise<string | null> {
  const [parent = '', hasSlug] = path.split('/:slug')
  const [slug = ''] = hasSlug === undefined ? [] : await readdir(join(folder, parent)).catch(() => [])
  if (hasSlug !== undefined && slug === '') return null
  const file = join(folder, parent, slug, 'index.html')
  return readFile(file).then(
    () => file,
    () => null,
  )
}

/** The same on all pages that share an address with a slug, and in all languages. */
async function stylesIn(file: string): Promise<string[]> {
  const html = await readFile(file, 'utf8')
  return Array.from(html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs), ([, text = '']) => `'sha256-${hash(text)}'`)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
