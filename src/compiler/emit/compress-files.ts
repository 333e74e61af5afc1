import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { inTurn } from './in-turn.ts'

const textFiles = /\.(?:css|html|js|json|svg|txt)$/

const ways = [
  { ending: 'br', compress: promisify(brotliCompress) },
  { ending: 'gz', compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
]

/** As many as Node has threads for it. */
const filesAtOnce = 4

/** Writes a `.br` and a `.gz` beside every text file of the built site that grows smaller by it. */
export async function compressFiles(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => textFiles.test(file))
  await inTurn(files, filesAtOnce, async (file) => {
    const bytes = await readFile(join(folder, file))
    for (const { ending, compress } of ways) {
      const compressed = await compress(bytes)
      if (compressed.length < bytes.length) await writeFile(join(folder, `${file}.${ending}`), compressed)
    }
  })
}
