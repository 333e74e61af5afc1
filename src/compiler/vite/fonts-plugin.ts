import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { writeFonts } from '../emit/fonts.ts'

/** Where the subset fonts lie until they are bundled; `@fonts` in the styles. */
export const fontFolder = 'node_modules/.cache/talju/fonts'

/** Writes the subset fonts before anything asks for them, and ships their licence beside them. */
export function fonts(): Plugin {
  return {
    name: 'talju:fonts',
    async configResolved({ root }) {
      await writeFonts(resolve(root, fontFolder))
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const require = createRequire(import.meta.url)
      // The last one is only drawn with, in share pictures.
      for (const family of ['@fontsource-variable/inter', '@fontsource/barlow-condensed', '@fontsource/noto-sans-kr']) {
        const source = await readFile(require.resolve(`${family}/LICENSE`), 'utf8')
        this.emitFile({ type: 'asset', fileName: `licences/${family.split('/').at(-1)}.txt`, source })
      }
    },
  }
}
