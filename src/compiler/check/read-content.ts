import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type Content, contentSchemas } from '../../schema/content.ts'
import { slugSchema } from '../../schema/fields.ts'
import { languagesSchema, vocabularySchema, wordsSchema } from '../../schema/film-vocabulary.ts'
import { checkReferences, type ParsedContent } from './check-references.ts'
import { ContentError, type ContentProblem } from './content-problems.ts'
import { inTurn } from './in-turn.ts'
import { parseJson, parseShape } from './parse-file.ts'

/** How many files are open at once. */
const filesAtOnce = 32

/** Text of every content file by its path below the content folder: `characters/major-cha.json` → `{ … }`. */
export type ContentFiles = ReadonlyMap<string, string>

/** The files that the shape of all others depends on. */
const filmFile = 'film.json'
const vocabularyFile = 'vocabulary.json'
const wordsFile = 'words.json'
const folderNames = ['people', 'characters', 'reviews'] as const

/** Every file by its name, and whether a film may do without it. */
const fileNames: Readonly<Record<string, 'needed' | 'optional'>> = {
  [filmFile]: 'needed',
  [vocabularyFile]: 'needed',
  [wordsFile]: 'needed',
  'about.json': 'needed',
  'cast.json': 'needed',
  'sources.json': 'needed',
  'story/beats.json': 'optional',
  'story/relationships.json': 'optional',
  'story/motifs.json': 'optional',
  'story/synopsis.json': 'optional',
  'story/disagreements.json': 'optional',
}

/**
 * Reads and checks everything under the content folder.
 *
 * @throws {ContentError} with every problem at once
 * @example (await readContent('src/film/content')).cast.length // 36
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
  // In their order from the start, whichever is read first.
  const files = new Map(paths.map((path) => [path, '']))
  await inTurn(paths, filesAtOnce, async (path) => {
    files.set(path, await readFile(join(folder, path), 'utf8'))
  })
  return files
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

  for (const [file, need] of Object.entries(fileNames)) {
    if (need === 'needed' && !files.has(file))
      problems.push({ file, path: '', message: 'is missing, expected this file' })
  }

  const settled = parseVocabulary(raw, problems)
  // Without languages and vocabulary nothing else can be checked.
  if (settled === null) throw new ContentError(problems)
  const { langs, vocabulary, words } = settled
  const schemas = contentSchemas(langs, vocabulary)

  const parse = (file: string, schema: z.ZodType) =>
    raw.has(file) ? parseShape(file, raw.get(file), schema, problems) : undefined
  const story = Object.entries(schemas.parts).map(([file, schema]) => [
    file.slice('story/'.length, -'.json'.length),
    raw.has(file) || files.has(file) ? parse(file, schema) : [],
  ])
  const folders = folderNames.map((folder) => {
    const inFolder = [...raw.keys()].filter((file) => file.startsWith(`${folder}/`))
    const entries = inFolder.flatMap((file) => {
      const parsed = parse(file, schemas.folders[folder])
      return parsed === undefined ? [] : [[file.slice(folder.length + 1, -'.json'.length), parsed]]
    })
    return [folder, Object.fromEntries(entries)]
  })
  const content = {
    vocabulary,
    words,
    ...Object.fromEntries(
      Object.entries(schemas.files).map(([file, schema]) => [file.slice(0, -'.json'.length), parse(file, schema)]),
    ),
    ...Object.fromEntries(folders),
    story: Object.fromEntries(story),
  }
  problems.push(...checkReferences(content as ParsedContent, files, raw, problems.length === 0))

  if (problems.length > 0) throw new ContentError(problems)
  return content as Content
}

/** The languages of the film, its vocabulary and its words; null if one of them has problems. */
function parseVocabulary(raw: ReadonlyMap<string, unknown>, problems: ContentProblem[]) {
  if (![filmFile, vocabularyFile, wordsFile].every((file) => raw.has(file))) return null
  const film = parseShape(filmFile, raw.get(filmFile), languagesSchema, problems)
  if (film === undefined) return null
  const langs = film.languages
  const vocabulary = parseShape(vocabularyFile, raw.get(vocabularyFile), vocabularySchema(langs), problems)
  const words = parseShape(wordsFile, raw.get(wordsFile), wordsSchema(langs), problems)
  return vocabulary === undefined || words === undefined ? null : { langs, vocabulary, words }
}

function isContentFile(file: string): boolean {
  const [folder = '', name = '', ...deeper] = file.split('/')
  return (
    Object.hasOwn(fileNames, file) ||
    (folderNames.some((one) => one === folder) && name.endsWith('.json') && deeper.length === 0)
  )
}

function misplaced(file: string): ContentProblem[] {
  if (Object.hasOwn(fileNames, file)) return []
  const [, name = ''] = file.split('/')
  if (!isContentFile(file)) {
    const places = [...Object.keys(fileNames), ...folderNames.map((folder) => `${folder}/{id}.json`)]
    return [{ file, path: '', message: `is no content file, expected one of ${places.join(', ')}` }]
  }
  const id = slugSchema.safeParse(name.slice(0, -'.json'.length))
  return id.success
    ? []
    : [{ file, path: '', message: 'has a name that is no id, expected lower-case letters, digits and single hyphens' }]
}
