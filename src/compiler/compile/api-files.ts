import { z } from 'zod'
import type { Content } from '../../schema/content.ts'
import { documentSchemas } from '../../schema/documents.ts'
import type { CompiledDocuments } from './compile-documents.ts'

/**
 * Every file of the API by its path below the site's root, with its text: UTF-8, one line, newline at the end.
 *
 * @example apiFiles(film).get('api/v1/en/film.json') // '{"titles":…}\n'
 */
export function apiFiles({
  content,
  documents,
}: {
  content: Content
  documents: CompiledDocuments
}): Map<string, string> {
  const files = new Map<string, string>()
  const used = new Set<string>()
  for (const [path, { schema, document }] of documents) {
    used.add(schema)
    files.set(`api/v1/${path}`, jsonText(document))
  }
  const schemas = documentSchemas(content.film.languages, content.vocabulary)
  for (const [name, schema] of Object.entries(schemas)) {
    if (used.has(name)) files.set(`api/v1/schema/${name}.json`, jsonText(z.toJSONSchema(schema, { io: 'input' })))
  }
  return files
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
