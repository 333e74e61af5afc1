import { posix } from 'node:path'
import { parseSync } from 'vite'

/** Text of every file by its path from the project's root: `src/names/fold.ts` → `export function …`. */
export type SourceFiles = ReadonlyMap<string, string>

/** The one rank table: imports point down it, never up and never sideways. A folder that is not in it fails. */
const ranks: Record<string, number> = {
  schema: 0,
  names: 0,
  site: 1,
  data: 2,
  ui: 2,
  embed: 2,
  build: 2,
  features: 3,
  routes: 4,
  app: 5,
}
/** Authored JSON: stands beside the table, because nothing imports it. */
const dataFolder = 'content'

const vocabulary = 'src/schema/vocabulary.ts'
const vagueWords = ['util', 'utils', 'misc', 'helper', 'helpers']

/** Where a file belongs: the folder with the rank, and the feature where there is one. */
type Place = { folder: string; feature: string | null }
/** `names` is the imported file's path, or the name of a package; null where the address is computed. */
type Import = { names: string | null; typeOnly: boolean }

/**
 * Holds the folders of `src` to the rank table and the rules beside it.
 *
 * @returns one sentence for each break: which file does what, which rule that breaks and why there is one
 */
export function houseViolations(files: SourceFiles): string[] {
  return [...files].flatMap(([file, text]) => {
    if (!file.startsWith('src/')) return []
    const place = placeOf(file)
    if (place.folder === dataFolder) return isCode(file) ? [`${file}: is code. Rule: ${dataFolder} is data only.`] : []
    const placed = placeViolation(file, place)
    if (placed !== null) return [placed]
    if (!isCode(file)) return vagueName(file)
    const imports = importsOf(file, text)
    return [
      ...vagueName(file),
      ...barrel(file, text),
      ...imports.flatMap((one) => importViolation(file, place, one, files) ?? []),
    ]
  })
}

/**
 * Follows every import that runs, static or dynamic, from a browser entry, and names what must not be in the bundle:
 * zod, `build/`, and of `schema/` all but the vocabulary.
 *
 * @returns one sentence with the way from the entry for each forbidden thing that is reached
 */
export function bundleViolations(files: SourceFiles, entry: string): string[] {
  if (!files.has(entry)) return [`${entry}: is missing, so nothing is known of the browser bundle.`]
  const ways = new Map([[entry, [entry]]])
  const violations: string[] = []
  for (const [file, way] of ways) {
    for (const { names, typeOnly } of importsOf(file, files.get(file) ?? '')) {
      if (typeOnly || names === null || ways.has(names)) continue
      const forbidden = forbiddenInBrowser(names)
      if (forbidden !== null) violations.push(`${[...way, names].join(' → ')}: ${forbidden}`)
      else if (isCode(names)) ways.set(names, [...way, names])
    }
  }
  return violations
}

function forbiddenInBrowser(name: string): string | null {
  const rule = 'Rule: the browser bundle holds no zod and nothing of build/.'
  if (isPackage(name, 'zod')) return `${rule} Shapes are checked when the site is built; the browser trusts that.`
  if (name.startsWith('src/build/')) return `${rule} build/ runs in Node only.`
  if (name === 'src/names/explain-spelling.ts')
    return 'Rule: only build explains spellings; the browser reads the sentences, and its scripts stay small.'
  if (name.startsWith('src/schema/') && name !== vocabulary)
    return `${rule} Schemas bring zod; import their types only.`
  return null
}

function placeViolation(file: string, { folder, feature }: Place): string | null {
  if (file.split('/').length === 2) return `${file}: stands in no folder. Rule: every file has a folder with a rank.`
  if (ranks[folder] === undefined) {
    return `${file}: the folder src/${folder} has no rank. Rule: imports point down one rank table; give the new folder its place in tests/architecture.ts.`
  }
  if (folder === 'features' && feature === null) {
    return `${file}: stands beside the features. Rule: a feature is a folder; what two features share belongs in ui, site or names.`
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
    // build may load what it has just built, and the widget on a foreign page the API's documents as modules.
    if (from.folder === 'build' || file === 'src/embed/read-people.ts') return null
    return `${file}: imports a computed address. Rule: imports are plain texts, so that they can be checked.`
  }
  const says = `${file}: imports ${names}${typeOnly ? ' (types)' : ''}.`
  if (file === vocabulary) return `${says} Rule: ${vocabulary} imports nothing, because the browser reads it.`
  if (!names.startsWith('src/')) {
    return from.folder === 'names' ? `${says} Rule: names imports nothing outside itself; it is pure.` : null
  }
  const to = placeOf(names)
  if (to.folder === dataFolder) return `${says} Rule: content is data that only build reads, as files.`
  if (!files.has(names)) return `${says} There is no such file, so the import cannot be checked.`
  if (to.folder === from.folder && to.feature === from.feature) return null

  if (from.folder === 'build') return buildImport(says, to, typeOnly)
  if (to.folder === 'build') {
    return `${says} Rule: only vite.config.ts and tests import build; it runs in Node and never in a page.`
  }
  if (from.folder === 'features' && to.folder === 'features') {
    return `${says} Rule: never sideways; a feature knows no other, and a route brings two together.`
  }
  if (from.folder === 'features' && (to.folder === 'data' || to.folder === 'embed')) {
    return `${says} Rule: features never import ${to.folder}; they are views of props, and a route hands them the data.`
  }
  if (rankOf(to) === rankOf(from)) return `${says} Rule: never sideways; ${from.folder} and ${to.folder} share a rank.`
  if (rankOf(to) > rankOf(from)) return `${says} Rule: imports point down; ${to.folder} stands above ${from.folder}.`
  if (to.folder === 'schema' && names !== vocabulary && !typeOnly) {
    return `${says} Rule: outside schema and build only types of schema are imported ("import type"), the vocabulary excepted; schemas bring zod.`
  }
  return null
}

function buildImport(says: string, to: Place, typeOnly: boolean): string | null {
  if (['schema', 'names', 'site'].includes(to.folder)) return null
  if (typeOnly && ['data', 'app'].includes(to.folder)) return null
  return `${says} Rule: build imports schema, names and site, and types of data and app; it runs before there is an app.`
}

function rankOf({ folder }: Place): number {
  return ranks[folder] ?? Number.POSITIVE_INFINITY
}

function placeOf(file: string): Place {
  const [, folder = '', feature = '', ...rest] = file.split('/')
  return { folder, feature: folder === 'features' && rest.length > 0 ? feature : null }
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
function importsOf(file: string, text: string): Import[] {
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
        return [{ names: target(file, node.source), typeOnly: false }]
      case 'MemberExpression':
        return isImportMetaGlob(node) ? [{ names: null, typeOnly: false }] : []
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
  return (object as SyntaxNode).type === 'MetaProperty' && (property as { name?: string }).name === 'glob'
}

/** `'../names/fold.ts'` in `src/site/paths.ts` → `src/names/fold.ts`; the name of a package stays. */
function target(file: string, source: unknown): string | null {
  const { value } = source as { value?: unknown }
  if (typeof value !== 'string') return null
  const address = value.replace(/\?.*$/, '')
  if (address.startsWith('.')) return posix.join(posix.dirname(file), address)
  return address.startsWith('/') ? address.slice(1) : address
}
