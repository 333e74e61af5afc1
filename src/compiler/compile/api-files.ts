import { z } from 'zod'
import type { Content } from '../../schema/content.ts'
import { documentSchemas } from '../../schema/documents.ts'
import { compileDocuments } from './compile-documents.ts'

/**
 * Every file of the API by its path below the site's root, with its text: UTF-8, one line, newline at the end.
 *
 * @example apiFiles(content).get('api/v1/en/film.json') // '{"titles":…}\n'
 */
export function apiFiles(content: Content): Map<string, string> {
  const files = new Map<string, string>()
  for (const [path, { document }] of compileDocuments(content)) files.set(`api/v1/${path}`, jsonText(document))
  for (const [name, schema] of Object.entries(documentSchemas)) {
    files.set(`api/v1/schema/${name}.json`, jsonText(z.toJSONSchema(schema, { io: 'input' })))
  }
  return files
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
