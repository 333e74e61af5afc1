import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getLocation, type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { z } from 'zod'
import {
  aboutContentSchema,
  beatsContentSchema,
  type Content,
  castContentSchema,
  characterContentSchema,
  disagreementsContentSchema,
  filmContentSchema,
  motifsContentSchema,
  personContentSchema,
  relationshipsContentSchema,
  reviewContentSchema,
  sourcesContentSchema,
  synopsisContentSchema,
} from '../../schema/content.ts'
import { slugSchema } from '../../schema/fields.ts'
import { checkReferences, type ParsedContent } from './check-references.ts'
import { ContentError, type ContentProblem, describeIssue, pathText } from './content-problems.ts'

/** Text of every content file by its path below the content folder: `characters/kyu-nam.json` → `{ … }`. */
export type ContentFiles = ReadonlyMap<string, string>

const singleFiles = {
  'about.json': aboutContentSchema,
  'film.json': filmContentSchema,
  'cast.json': castContentSchema,
  'sources.json': sourcesContentSchema,
  'story/beats.json': beatsContentSchema,
  'story/relationships.json': relationshipsContentSchema,
  'story/motifs.json': motifsContentSchema,
  'story/synopsis.json': synopsisContentSchema,
  'story/disagreements.json': disagreementsContentSchema,
}
const folders = { people: personContentSchema, characters: characterContentSchema, reviews: reviewContentSchema }

/**
 * Reads and checks everything under the content folder.
 *
 * @throws {ContentError} with every problem at once
 * @example (await readContent('src/content')).cast.length // 36
 */
export async function readContent(folder: string): Promise<Content> {
  return checkContent(await readContentFiles(folder))
}

export async function readContentFiles(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort()
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  )
}

/**
 * Checks content that has been read: syntax, then shape, then that everything pointed to is there.
 *
 * @throws {ContentError} with every problem at once
 */
export function checkContent(files: ContentFiles): Content {
  const problems: ContentProblem[] = []
  const raw = new Map<string, unknown>()
  for (const file of files.keys()) problems.push(...misplaced(file))
  for (const [file, text] of files) {
    if (!isContentFile(file)) continue
    const parsed = parseJson(file, text, problems)
    if (parsed !== undefined) raw.set(file, parsed)
  }

  const story: { [key: string]: unknown } = {}
  const content: { [key: string]: unknown } = { story }
  for (const [file, schema] of Object.entries(singleFiles)) {
    if (!files.has(file)) problems.push({ file, path: '', message: 'is missing, expected this file' })
    else if (raw.has(file)) {
      const part = file.slice(0, -'.json'.length)
      const parsed = parseShape(file, raw.get(file), schema, problems)
      if (part.startsWith('story/')) story[part.slice('story/'.length)] = parsed
      else content[part] = parsed
    }
  }
  for (const [folder, schema] of Object.entries(folders)) {
    const inFolder = [...raw].filter(([file]) => file.startsWith(`${folder}/`))
    content[folder] = Object.fromEntries(
      inFolder.flatMap(([file, value]) => {
        const id = file.slice(folder.length + 1, -'.json'.length)
        const parsed = parseShape(file, value, schema, problems)
        return parsed === undefined ? [] : [[id, parsed]]
      }),
    )
  }
  problems.push(...checkReferences(content as ParsedContent, files, raw, problems.length === 0))

  if (problems.length > 0) throw new ContentError(problems)
  return content as Content
}

function isContentFile(file: string): boolean {
  const [folder = '', name = '', ...deeper] = file.split('/')
  return (
    Object.hasOwn(singleFiles, file) ||
    (Object.hasOwn(folders, folder) && name.endsWith('.json') && deeper.length === 0)
  )
}

function misplaced(file: string): ContentProblem[] {
  if (Object.hasOwn(singleFiles, file)) return []
  const [, name = ''] = file.split('/')
  if (!isContentFile(file)) {
    const places = [...Object.keys(singleFiles), ...Object.keys(folders).map((folder) => `${folder}/{id}.json`)]
    return [{ file, path: '', message: `is no content file, expected one of ${places.join(', ')}` }]
  }
  const id = slugSchema.safeParse(name.slice(0, -'.json'.length))
  return id.success
    ? []
    : [{ file, path: '', message: 'has a name that is no id, expected lower-case letters, digits and single hyphens' }]
}

/** Parses strict JSON; a mistake is told with line and column, a key written twice counts as one. */
function parseJson(file: string, text: string, problems: ContentProblem[]): unknown {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first !== undefined || tree === undefined) {
    const offset = first?.offset ?? 0
    const before = text.slice(0, offset).split('\n')
    const where = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
    const what = first === undefined ? 'nothing written' : splitWords(printParseErrorCode(first.error))
    const path = pathText(getLocation(text, offset).path)
    problems.push({ file, path, message: `is no JSON at ${where} (${what}), expected valid JSON` })
    return undefined
  }
  for (const path of repeatedKeys(tree, [])) {
    problems.push({ file, path: pathText(path), message: 'is written twice, expected each key once' })
  }
  return JSON.parse(text)
}

/** `CommaExpected` → `comma expected` */
function splitWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

function repeatedKeys(node: JsonNode, path: PropertyKey[]): PropertyKey[][] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child, index) => repeatedKeys(child, [...path, index]))
  if (node.type !== 'object') return []
  const seen = new Set<string>()
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? []
    const here = [...path, String(key?.value)]
    const repeated = seen.has(String(key?.value)) ? [here] : []
    seen.add(String(key?.value))
    return value === undefined ? repeated : [...repeated, ...repeatedKeys(value, here)]
  })
}

function parseShape(file: string, value: unknown, schema: z.ZodType, problems: ContentProblem[]): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const found = issue.path.reduce<unknown>(
      (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
      value,
    )
    problems.push({ file, path: pathText(issue.path), message: describeIssue(issue, found) })
  }
  return undefined
}
