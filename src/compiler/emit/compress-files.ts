import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { inTurn } from '../check/in-turn.ts'

const textFiles = /\.(?:atom|css|html|js|json|jsonfeed|svg|txt|webmanifest|xml)$/

/** As many as Node has threads for it. */
const filesAtOnce = 4

/**
 * The last steps of Brotli take ten times as long for 8 % of a page. Up to so many files they cost seconds; beyond, they
 * would be most of the build.
 */
const fewFiles = 1500

/** Writes a `.br` and a `.gz` beside every text file of the built site that grows smaller by it. */
export async function compressFiles(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => textFiles.test(file))
  const quality = files.length > fewFiles ? 7 : constants.BROTLI_MAX_QUALITY
  await inTurn(files, filesAtOnce, (file) => compressFile(join(folder, file), quality))
}

/** The same for one file. */
export async function compressFile(file: string, quality: number = constants.BROTLI_MAX_QUALITY): Promise<void> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  const bytes = await readFile(file)
  const compressed = {
    br: await promisify(brotliCompress)(bytes, { params }),
    gz: await promisify(gzip)(bytes, { level: 9 }),
  }
  for (const [ending, smaller] of Object.entries(compressed)) {
    if (smaller.length < bytes.length) await writeFile(`${file}.${ending}`, smaller)
  }
}
