import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Langs } from '../../languages/paths.ts'
import { workerAddress } from '../../offline/kept-sets.ts'
import { bundleScript } from './bundle-script.ts'
import { compressFile } from './compress-files.ts'
import { keptSets } from './kept-files.ts'

type Site = {
  languages: Langs
  /** Whether the worker is withdrawn: then it takes itself away. */
  leaves?: boolean
}

/**
 * Writes the service worker into a finished build, with the list of what it keeps: only now all files have their names.
 *
 * @param folder the built site
 * @example await writeWorker('dist', { languages: ['en', 'ko'] })
 */
export async function writeWorker(folder: string, { languages, leaves = false }: Site): Promise<void> {
  const modules = { languages, sets: await keptSets(folder) }
  const root = resolve(import.meta.dirname, '../../..')
  const input = `src/offline/${leaves ? 'leaving-worker' : 'worker'}.ts`
  const file = join(folder, workerAddress)
  // A classic script: not every browser starts a worker as a module.
  await writeFile(file, await bundleScript(root, input, 'iife', [keptSetsModule(modules)]))
  await compressFile(file)
}

function keptSetsModule(modules: Record<string, unknown>): Plugin {
  const name = 'virtual:kept-sets'
  return {
    name: 'talju:kept-sets',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) =>
      id === `\0${name}`
        ? Object.entries(modules)
            .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}`)
            .join('\n')
        : null,
  }
}
