import { isUtf8 } from 'node:buffer'
import type { ContentProblem } from './content-problems.ts'
import { lineAndColumn } from './line-and-column.ts'

/**
 * The text of a file. Bytes that are not UTF-8 are a problem; a byte order mark at the start is none.
 *
 * @example decodeFile('about.json', Buffer.from('{}'), problems) // '{}'
 */
export function decodeFile(file: string, bytes: Uint8Array, problems: ContentProblem[]): string | undefined {
  const text = new TextDecoder().decode(bytes)
  if (isUtf8(bytes)) return text
  const where = lineAndColumn(text, text.indexOf('\u{FFFD}'))
  problems.push({ file, path: '', message: `has bytes that are no text at ${where}, expected UTF-8` })
  return undefined
}
