import { createHash } from 'node:crypto'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Index } from '../../schema/documents.ts'

const api = 'api/v1'
const indexFile = join(api, 'index.json')

/**
 * The version of a built site: the same for the same code and documents, another for others. Files of code are named by
 * what they hold.
 */
export async function siteVersion(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(join(folder, 'assets'))).sort()) hash.update(`${name}\n`)
  for (const { path } of (await readIndex(folder)).documents) hash.update(await readFile(join(folder, api, path)))
  return hash.digest('base64url').slice(0, 6)
}

/** Writes the version into the list of documents, where a page that misses a file looks for it. */
export async function writeVersion(folder: string, version: string): Promise<void> {
  const index: Index = { ...(await readIndex(folder)), version }
  await writeFile(join(folder, indexFile), `${JSON.stringify(index)}\n`)
}

/**
 * Puts the documents, compressed or not, where pages of this version read them. They are gone with the version, like its
 * code, so that code and documents of two versions never meet; and a browser may keep them for ever.
 */
export async function copyDocuments(folder: string, version: string): Promise<void> {
  for (const lang of (await readIndex(folder)).languages) {
    await cp(join(folder, api, lang), join(folder, 'assets', version, api, lang), { recursive: true })
  }
}

async function readIndex(folder: string): Promise<Index> {
  return JSON.parse(await readFile(join(folder, indexFile), 'utf8'))
}
