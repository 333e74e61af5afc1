import { resolve } from 'node:path'
import { readContent } from '../../src/compiler/check/read-content.ts'
import { memoryReader } from '../../src/compiler/vite/prerender-plugin.ts'

/** The content that the site is built from, and its documents from memory. */
export const content = await readContent(resolve(import.meta.dirname, '../../src/film/content'))
export const readFromMemory = memoryReader(content)
