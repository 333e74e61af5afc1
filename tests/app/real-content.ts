import { resolve } from 'node:path'
import { memoryReader } from '../../src/build/prerender-plugin.ts'
import { readContent } from '../../src/build/read-content.ts'

/** The content that the site is built from, and its documents from memory. */
export const content = await readContent(resolve(import.meta.dirname, '../../src/content'))
export const readFromMemory = memoryReader(content)
