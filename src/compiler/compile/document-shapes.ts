import { z } from 'zod'
import type { Shape, Shapes } from '../../data/document-fits.ts'
import type { Content } from '../../schema/content.ts'
import { documentSchemas } from '../../schema/documents.ts'
import type { CompiledDocuments } from './compile-documents.ts'

/**
 * The shapes of all documents that the app may read, made from their schemas, for the browser, which has no zod.
 *
 * @example documentShapes(film).about // { intro: ['string'], sections: [{ id: 'string', … }] }
 */
export function documentShapes({ content, documents }: { content: Content; documents: CompiledDocuments }): Shapes {
  const schemas = documentSchemas(content.film.languages, content.vocabulary)
  // The names that `shapeName` gives: `story/` for `en/story/2.json`.
  const named = new Map([...documents].map(([path, { schema }]) => [nameOf(path), schema]))
  return Object.fromEntries(
    [...named].map(([name, schema]) => {
      const root = z.toJSONSchema(schemas[schema])
      return [name, shapeOf(root.$defs?.[schema] ?? root)]
    }),
  )
}

const nameOf = (path: string) => path.replace(/^\w+\/|\.json$/g, '').replace(/(?<=\/).*/, '')

type JsonSchema = z.core.JSONSchema.BaseSchema

/** What only lists or patterns tell apart is the same to a browser. */
function shapeOf(schema: JsonSchema): Shape {
  const { type, anyOf, items, properties, required = [], additionalProperties } = schema
  const isNull = (one: unknown) => isSchema(one) && one.type === 'null'
  if (anyOf !== undefined) {
    const [one, ...others] = anyOf.filter((one) => !isNull(one))
    if (!isSchema(one) || others.length > 0) return null
    return anyOf.some(isNull) ? [shapeOf(one), 'null'] : shapeOf(one)
  }
  const types: unknown = type
  if (Array.isArray(types)) return [shapeOf({ ...schema, type: types.find((one) => one !== 'null') }), 'null']
  if (type === 'array') return [isSchema(items) ? shapeOf(items) : null]
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([field, of]) => {
      const name = required.includes(field) ? field : `${field}?`
      return [name, isSchema(of) ? shapeOf(of) : null] as const
    })
    return Object.fromEntries(fields)
  }
  if (type === 'object') return [isSchema(additionalProperties) ? shapeOf(additionalProperties) : null, 'each']
  if (type === 'integer' || type === 'number') return 'number'
  return type === 'string' || type === 'boolean' ? type : null
}

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema)
}
