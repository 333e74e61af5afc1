import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ContentError } from './content-problems.ts'
import { inTurn } from './in-turn.ts'

/** How many files are open at once. */
const filesAtOnce = 32

/** Every content file by its path below the content folder: `characters/major-cha.json` → `{ … }`. */
export type ContentFiles = ReadonlyMap<string, string | Uint8Array>

/** Reads every file below the content folder, whatever is in it. */
export async function readContentFiles(folder: string): Promise<ContentFiles> {
  const paths = [...(await filesBelow(folder))].sort()
  // In their order from the start, whichever is read first.
  const files = new Map<string, Uint8Array>(paths.map((path) => [path, new Uint8Array()]))
  await inTurn(paths, filesAtOnce, async (path) => {
    files.set(path, await readBytes(folder, path))
  })
  return files
}

async function readBytes(folder: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, file))
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? error
    throw new ContentError([{ file, path: '', message: `cannot be read (${why}), expected a file that can` }])
  }
}

/** The paths of all files below a folder; none where there is no folder. */
export async function filesBelow(folder: string): Promise<ReadonlySet<string>> {
  if (!existsSync(folder)) return new Set()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
}
