import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { inTurn } from '../check/in-turn.ts'

const textFiles = /\.(?:css|html|js|json|svg|txt)$/

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
  const params = { [constants.BROTLI_PARAM_QUALITY]: files.length > fewFiles ? 7 : 11 }
  const ways = [
    { ending: 'br', compress: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params }) },
    { ending: 'gz', compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
  ]
  await inTurn(files, filesAtOnce, async (file) => {
    const bytes = await readFile(join(folder, file))
    for (const { ending, compress } of ways) {
      const compressed = await compress(bytes)
      if (compressed.length < bytes.length) await writeFile(join(folder, `${file}.${ending}`), compressed)
    }
  })
}
