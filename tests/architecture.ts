import { posix } from 'node:path'
import { parseSync } from 'vite'

/** Text of every file by its path from the project's root: `src/names/search/fold.ts` → `export function …`. */
export type SourceFiles = ReadonlyMap<string, string>

/**
 * The folders from the ground up, one rank a line. A file imports from lower ranks and from its own folder, never up
 * and never sideways. A folder that is not listed fails.
 */
const ranks: readonly (readonly string[])[] = [
  ['schema', 'names/hangul'],
  ['names/spellings'],
  ['names/search'],
  ['names/explain'],
  ['languages'],
  ['inbox'],
  ['data', 'embed', 'offline', 'compiler/check', 'compiler/art'],
  ['state', 'compiler/compile'],
  ['ui', 'compiler/emit'],
  ['pages', 'compiler/host', 'compiler/keep'],
  ['app', 'compiler/vite'],
]
/** What is one film's. Nothing imports its files by their path: see `src/film/README.md`. */
const filmFolder = 'film'
/** Lists without imports of their own, which any folder may read. */
const openLists = ['src/schema/vocabulary.ts', 'src/languages/registry.ts', 'src/app/pages.ts']

const routeTable = 'src/app/routes.tsx'
const vagueWords = ['util', 'utils', 'misc', 'helper', 'helpers']

/** Where a file belongs: the ranked folder, and the page where it is part of one. */
type Place = { folder: string; page: string | null }
/** `names` is the imported file's path, or the name of a package; null where the address is computed. */
type Import = { names: string | null; typeOnly: boolean }

/**
 * Holds the folders of `src` to the rank table and the rules beside it.
 *
 * @returns one sentence for each break: which file does what, which rule that breaks and why there is one
 */
export function houseViolations(files: SourceFiles): string[] {
  return [...files].flatMap(([file, text]) => {
    if (!file.startsWith('src/') || file.endsWith('.md')) return []
    const place = placeOf(file)
    if (file.startsWith(`src/${filmFolder}/content/`)) {
      return isCode(file) ? [`${file}: is code. Rule: content is data only.`] : []
    }
    const placed = placeViolation(file, place)
    if (placed !== null) return [placed]
    if (!isCode(file)) return vagueName(file)
    const imports = importsOf(file, text, files)
    return [
      ...vagueName(file),
      ...barrel(file, text),
      ...imports.flatMap((one) => importViolation(file, place, one, files) ?? []),
    ]
  })
}

/**
 * Follows every import that runs, static or dynamic, from a browser entry, and names what must not be in the bundle:
 * zod, `compiler/`, and of `schema/` all but the vocabulary.
 *
 * @returns one sentence with the way from the entry for each forbidden thing that is reached
 */
export function bundleViolations(files: SourceFiles, entry: string): string[] {
  if (!files.has(entry)) return [`${entry}: is missing, so nothing is known of the browser bundle.`]
  const ways = new Map([[entry, [entry]]])
  const violations: string[] = []
  for (const [file, way] of ways) {
    for (const { names, typeOnly } of importsOf(file, files.get(file) ?? '', files)) {
      if (typeOnly || names === null || ways.has(names)) continue
      const forbidden = forbiddenInBrowser(names)
      if (forbidden !== null) violations.push(`${[...way, names].join(' → ')}: ${forbidden}`)
      else if (isCode(names)) ways.set(names, [...way, names])
    }
  }
  return violations
}

/**
 * Import circles: ways from a file back to itself, types and later imports included.
 *
 * @returns each circle once, as the way round
 */
export function importCircles(files: SourceFiles): string[] {
  const importsIn = new Map(
    [...files].map(([file, text]) => [
      file,
      isCode(file)
        ? importsOf(file, text, files).flatMap(({ names }) => (names !== null && files.has(names) ? [names] : []))
        : [],
    ]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  function walk(file: string, way: readonly string[]): void {
    const start = way.indexOf(file)
    if (start !== -1) circles.push([...way.slice(start), file].join(' → '))
    if (start !== -1 || done.has(file)) return
    for (const next of importsIn.get(file) ?? []) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of files.keys()) walk(file, [])
  return circles
}

function forbiddenInBrowser(name: string): string | null {
  const rule = 'Rule: the browser bundle holds no zod and nothing of compiler/.'
  if (isPackage(name, 'zod')) return `${rule} Shapes are checked when the site is built; the browser trusts that.`
  if (name.startsWith('src/compiler/')) return `${rule} The compiler runs in Node only.`
  if (name === 'src/names/explain/explain-spelling.ts')
    return 'Rule: only the compiler explains spellings; the browser reads the sentences, and its scripts stay small.'
  if (name.startsWith('src/schema/') && name !== openLists[0])
    return `${rule} Schemas bring zod; import their types only.`
  return null
}

function placeViolation(file: string, { folder, page }: Place): string | null {
  if (file.split('/').length === 2) return `${file}: is in no folder. Rule: every file has a folder with a rank.`
  if (folder !== filmFolder && rankOf(folder) === -1) {
    return `${file}: the folder src/${folder} has no rank. Rule: imports point down one list of ranks; add the folder to it in tests/architecture.ts.`
  }
  if (folder === 'pages' && page === null) {
    return `${file}: is beside the pages. Rule: a page is a folder; what two pages share belongs in ui, state or languages.`
  }
  return null
}

function vagueName(file: string): string[] {
  const parts = file.split('/').slice(1)
  const words = parts.flatMap((part) => part.split('.')[0]?.split('-') ?? [])
  const vague = words.find((word) => vagueWords.includes(word)) ?? (/\/index\.\w+$/.test(file) ? 'index' : undefined)
  return vague === undefined
    ? []
    : [`${file}: is named "${vague}". Rule: a file is named after what it exports, so that it is found by its name.`]
}

function barrel(file: string, text: string): string[] {
  const statements = parse(file, text).body
  const exports = statements.filter((statement) => statement.type.startsWith('Export'))
  const handsOn = statements.every(
    (statement) =>
      statement.type === 'ImportDeclaration' ||
      statement.type === 'ExportAllDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' && statement.declaration === null),
  )
  return exports.length > 0 && handsOn
    ? [`${file}: only re-exports. Rule: no barrels; import from the file that makes the thing.`]
    : []
}

function importViolation(file: string, from: Place, { names, typeOnly }: Import, files: SourceFiles): string | null {
  if (names === null) {
    // The compiler may load what it has just built, and the widget on a foreign page the API's documents as modules.
    if (from.folder.startsWith('compiler/') || file === 'src/embed/read-people.ts') return null
    return `${file}: imports a computed address. Rule: imports are plain texts, so that they can be checked.`
  }
  const says = `${file}: imports ${names}${typeOnly ? ' (types)' : ''}.`
  if (openLists.includes(file) && !typeOnly)
    return `${says} Rule: ${file} imports only types; every folder may read it.`
  if (!names.startsWith('src/')) {
    return from.folder.startsWith('names/') ? `${says} Rule: names imports nothing outside itself; it is pure.` : null
  }
  if (openLists.includes(names)) return null
  const to = placeOf(names)
  if (to.folder === filmFolder)
    return `${says} Rule: no path leads into a film; the engine reads the chosen one by "film:".`
  if (!files.has(names)) return `${says} There is no such file, so the import cannot be checked.`
  if (to.folder === from.folder && to.page === from.page) return null

  const compiles = from.folder.startsWith('compiler/')
  // What the browser's code promises the build, and the other way round.
  if (compiles && typeOnly && ['data', 'app'].includes(to.folder)) return null
  if (!compiles && to.folder.startsWith('compiler/')) {
    return `${says} Rule: only vite.config.ts and tests import the compiler; it runs in Node and never in a page.`
  }
  if (compiles && ['data', 'state', 'ui', 'pages', 'app'].includes(to.folder)) {
    return `${says} Rule: the compiler imports schema, names, languages and embed, and types of data and app; it runs before there is an app.`
  }
  if (from.folder === 'pages' && to.folder === 'pages') {
    return `${says} Rule: never sideways; a page knows no other.`
  }
  if (from.folder === 'pages' && to.folder === 'data' && !/-route\.tsx?$/.test(file)) {
    return `${says} Rule: only a page's route imports data; its other files are views of props.`
  }
  if (rankOf(to.folder) === rankOf(from.folder)) {
    return `${says} Rule: never sideways; ${from.folder} and ${to.folder} share a rank.`
  }
  if (rankOf(to.folder) > rankOf(from.folder)) {
    return `${says} Rule: imports point down; ${to.folder} is above ${from.folder}.`
  }
  if (to.folder === 'schema' && !typeOnly && !compiles) {
    return `${says} Rule: outside schema and the compiler only types of schema are imported ("import type"), the vocabulary excepted; schemas bring zod.`
  }
  return null
}

function rankOf(folder: string): number {
  return ranks.findIndex((folders) => folders.includes(folder))
}

/** `src/pages/cast/cast-page.tsx` is in the folder `pages`, page `cast`; `src/names/hangul/jamo.ts` in `names/hangul`. */
function placeOf(file: string): Place {
  const [, folder = '', part = '', ...rest] = file.split('/')
  const isDivided = folder === 'names' || folder === 'compiler'
  return {
    folder: isDivided && rest.length > 0 ? `${folder}/${part}` : folder,
    page: folder === 'pages' && rest.length > 0 ? part : null,
  }
}

function isCode(file: string): boolean {
  return /\.tsx?$/.test(file)
}

function isPackage(name: string, wanted: string): boolean {
  return name === wanted || name.startsWith(`${wanted}/`)
}

type SyntaxNode = { type: string; [key: string]: unknown }

function parse(file: string, text: string): { body: SyntaxNode[] } {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  return program as unknown as { body: SyntaxNode[] }
}

/**
 * Every import of a file. Only `import type` and `import('…').T` leave nothing behind: `import { type T }` loses its
 * names but still runs the file, because of `verbatimModuleSyntax`.
 */
function importsOf(file: string, text: string, files: SourceFiles): Import[] {
  return [...nodesIn(parse(file, text))].flatMap((node): Import[] => {
    switch (node.type) {
      case 'ImportDeclaration':
        return [{ names: target(file, node.source), typeOnly: node.importKind === 'type' }]
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        return node.source ? [{ names: target(file, node.source), typeOnly: node.exportKind === 'type' }] : []
      case 'TSImportType':
        return [{ names: target(file, node.source), typeOnly: true }]
      case 'ImportExpression':
        return targets(file, node.source as SyntaxNode, files).map((names) => ({ names, typeOnly: false }))
      case 'CallExpression':
        return isImportMetaGlob(node.callee as SyntaxNode)
          ? globbed(file, node, files).map((names) => ({ names, typeOnly: false }))
          : []
      default:
        return []
    }
  })
}

function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (value === null || typeof value !== 'object') return
  if ('type' in value && typeof value.type === 'string') yield value as SyntaxNode
  for (const child of Object.values(value)) yield* nodesIn(child)
}

function isImportMetaGlob({ object, property }: SyntaxNode): boolean {
  return (object as SyntaxNode | undefined)?.type === 'MetaProperty' && (property as { name?: string }).name === 'glob'
}

/** The route table alone may find files by a pattern: those in the folders of the pages. */
function globbed(file: string, { arguments: given }: SyntaxNode, files: SourceFiles): (string | null)[] {
  const [pattern] = given as { value?: unknown }[]
  if (file !== routeTable || typeof pattern?.value !== 'string') return [null]
  const parts = posix
    .join(posix.dirname(file), pattern.value)
    .split('*')
    .map((part) => part.replaceAll('.', '\\.'))
  return [...files.keys()].filter((name) => new RegExp(`^${parts.join('[^/]*')}$`).test(name))
}

/** Of a computed address only the file of a language can be told: `./words-${lang}.ts` is each `words-*.ts` beside it. */
function targets(file: string, source: SyntaxNode, files: SourceFiles): (string | null)[] {
  const [start, end] = ((source.quasis ?? []) as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
  if (start?.startsWith('virtual:')) return [start]
  if (start?.startsWith('./') !== true || end !== '.ts') return [target(file, source)]
  const beginning = posix.join(posix.dirname(file), start)
  return [...files.keys()].filter(
    (name) => name.startsWith(beginning) && /^\w+\.ts$/.test(name.slice(beginning.length)),
  )
}

/** `'../names/fold.ts'` in `src/languages/paths.ts` → `src/names/search/fold.ts`; the name of a package stays. */
function target(file: string, source: unknown): string | null {
  const { value } = source as { value?: unknown }
  if (typeof value !== 'string') return null
  const address = value.replace(/\?.*$/, '')
  if (address.startsWith('.')) return posix.join(posix.dirname(file), address)
  return address.startsWith('/') ? address.slice(1) : address
}
