import { join } from 'node:path'
import type { z } from 'zod'
import { type Content, contentSchemas } from '../../schema/content.ts'
import { slugSchema } from '../../schema/fields.ts'
import { languagesSchema, vocabularySchema, wordsSchema } from '../../schema/film-vocabulary.ts'
import { applyRules } from './apply-rules.ts'
import { checkReferences, type ParsedContent } from './check-references.ts'
import { checkedFilm } from './checked-film.ts'
import { type ContentFiles, filesBelow, readContentFiles } from './content-files.ts'
import { ContentError, type ContentProblem } from './content-problems.ts'
import { decodeFile } from './decode-file.ts'
import { parseJson, parseShape } from './parse-file.ts'

/** The files that the shape of all others depends on. */
const filmFile = 'film.json'
const vocabularyFile = 'vocabulary.json'
const wordsFile = 'words.json'
const folderNames = ['people', 'characters', 'reviews', 'replies'] as const

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
  'making.json': 'optional',
  'glossary.json': 'optional',
  'changes.json': 'optional',
}

/** What stands for a part of its own that a film does without. */
const absent = { 'making.json': {}, 'glossary.json': [], 'changes.json': [] }

/**
 * Reads and checks everything under the content folder.
 *
 * @throws {ContentError} with every problem at once
 * @example (await readContent('src/film/content')).cast.length // 36
 */
export async function readContent(folder: string): Promise<Content> {
  return checkContent(await readContentFiles(folder), await filesBelow(join(folder, '../public')))
}

/**
 * Checks content that has been read: syntax, then shape, then that everything pointed to is there, then every rule.
 *
 * @param publicFiles what is in the film's `public/`, by its path there
 * @throws {ContentError} with every problem at once
 */
export function checkContent(files: ContentFiles, publicFiles: ReadonlySet<string> = new Set()): Content {
  const problems: ContentProblem[] = []
  const raw = new Map<string, unknown>()
  for (const file of files.keys()) problems.push(...misplaced(file))
  for (const [file, written] of files) {
    if (!isContentFile(file)) continue
    const text = typeof written === 'string' ? written : decodeFile(file, written, problems)
    const parsed = text === undefined ? undefined : parseJson(file, text, problems)
    if (parsed !== undefined) raw.set(file, parsed)
  }

  for (const [file, need] of Object.entries(fileNames)) {
    if (need === 'needed' && !files.has(file))
      problems.push({ file, path: '', message: 'is missing, expected this file' })
  }

  const isWhole = problems.length === 0
  const settled = parseVocabulary(raw, problems)
  const ruled = applyRules(checkedFilm(raw, publicFiles, isWhole))
  // Without languages and vocabulary no shape can be checked.
  if (settled === null) throw new ContentError([...problems, ...ruled])
  const { langs, vocabulary, words } = settled
  const schemas = contentSchemas(langs, vocabulary)

  const parse = (file: string, schema: z.ZodType) =>
    raw.has(file) ? parseShape(file, raw.get(file), schema, problems) : undefined
  const story = Object.entries(schemas.parts).map(([file, schema]) => [
    file.slice('story/'.length, -'.json'.length),
    raw.has(file) || files.has(file) ? parse(file, schema) : [],
  ])
  const extras = Object.entries(schemas.extras).map(([file, schema]) => [
    file.slice(0, -'.json'.length),
    files.has(file) ? parse(file, schema) : schema.parse(absent[file as keyof typeof absent]),
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
    ...Object.fromEntries(extras),
    story: Object.fromEntries(story),
  }
  problems.push(...checkReferences(content as ParsedContent, files, raw, problems.length === 0), ...ruled)

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
  return id.success ? [] : [{ file, path: '', message: `has a name that is no id, ${id.error.issues[0]?.message}` }]
}
