import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * What a content policy calls the style sheets that pages carry in their head: their hashes.
 *
 * @param folder the built site, where every sheet is a file as well: a page that is reached by a link fetches it
 * @throws where nothing has been built
 * @example await inlineStyleSources('dist') // ["'sha256-…'", …]
 */
export async function inlineStyleSources(folder: string): Promise<string[]> {
  const assets = join(folder, 'assets')
  const files = await readdir(assets).catch(() => {
    throw new Error(`${assets} is not there: build first, npm run build`)
  })
  const sheets = files.filter((file) => file.endsWith('.css')).sort()
  return Promise.all(sheets.map(async (sheet) => `'sha256-${hash(await readFile(join(assets, sheet)))}'`))
}

function hash(text: Buffer): string {
  return createHash('sha256').update(text).digest('base64')
}
