/**
 * What a document must look like, in as few letters as will do: the type of a plain value; `[of]` a list, `[of, 'each']`
 * an object of such values, `[of, 'null']` the same or null; an object its fields, where `?` marks those that may be
 * missing. Further fields do no harm. Null stands for anything.
 */
export type Shape = null | 'string' | 'number' | 'boolean' | ShapeList | { readonly [field: string]: Shape }

type ShapeList = readonly [of: Shape, kind?: 'each' | 'null']

/** By {@link shapeName}. */
export type Shapes = { readonly [name: string]: Shape }

/**
 * The name of a document's shape: its path without language and ending, and of those with a slug or a level the folder.
 *
 * @example shapeName('en/cast.json') // 'cast'
 * @example shapeName('ko/story/2.json') // 'story/'
 */
export function shapeName(path: string): string {
  return path.replace(/^\w+\/|\.json$/g, '').replace(/(?<=\/).*/, '')
}

/**
 * Whether a value has a shape. A shape that nobody knows fits everything.
 *
 * @example fits({ credits: [] }, { credits: ['string'] }) // true
 */
export function fits(value: unknown, shape: Shape = null): boolean {
  if (shape === null) return true
  if (typeof shape === 'string') return typeof value === shape
  if (isList(shape)) {
    const [of, kind] = shape
    if (kind === 'null') return value === null || fits(value, of)
    const all = kind === 'each' ? isObject(value) && Object.values(value) : value
    return Array.isArray(all) && all.every((one) => fits(one, of))
  }
  return (
    isObject(value) &&
    Object.entries(shape).every(([field, of]) => {
      const one = value[field.replace('?', '')]
      return one === undefined ? field.endsWith('?') : fits(one, of)
    })
  )
}

function isList(shape: Shape): shape is ShapeList {
  return Array.isArray(shape)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
