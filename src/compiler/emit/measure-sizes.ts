import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { inTurn } from '../check/in-turn.ts'
import { sizeBudgets } from './budgets.ts'
import { keptSets } from './kept-files.ts'

/** The heaviest of its kind: its bytes, and which page or file it is. */
export type MeasuredSize = { name: keyof typeof sizeBudgets; bytes: number; budget: number; where: string }

/** How many pages are open at once. */
const filesAtOnce = 16
/** Of pages with the same styles, how many of the longest are compressed to find the heaviest. */
const longestOfEach = 12
/** How many pages are held in memory before the shorter ones are let go. */
const candidates = 500

const inlineStyles = /<style\b[^>]*>.*?<\/style>/gs

/**
 * Measures a built and compressed site against the size budgets: for each budget the heaviest case.
 *
 * @param folder the built site
 * @example (await measureSizes('dist')).find(({ name }) => name === 'page') // { bytes: 13290, where: 'ko/index.html', … }
 */
export async function measureSizes(folder: string): Promise<MeasuredSize[]> {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort()
  const pages = files.filter((file) => file.endsWith('.html'))
  const weigh = (file: string) => compressedSize(folder, file, 'br')

  const texts: { where: string; styles: string; rest: string }[] = []
  const named: { where: string; names: string[] }[] = []
  await inTurn(pages, filesAtOnce, async (where) => {
    const html = await readFile(join(folder, where), 'utf8')
    const styles = html.match(inlineStyles)?.join('') ?? ''
    const rest = html.replace(inlineStyles, '')
    const [head = ''] = rest.split('</head>')
    named.push({ where, names: [...new Set(head.match(/assets\/[\w.-]+/g))] })
    texts.push({ where, styles, rest })
    if (texts.length > 2 * candidates) keepLongest(texts)
  })
  keepLongest(texts)
  named.sort((a, b) => a.where.localeCompare(b.where))

  /** What each page names in its head of the built files of a kind. */
  const sizes = new Map<string, Promise<number>>()
  const weighed = (ending: string) =>
    Promise.all(
      named.map(async ({ where, names }) => {
        const files = names.filter((name) => name.endsWith(ending))
        for (const file of files) if (!sizes.has(file)) sizes.set(file, weigh(file))
        return { where, bytes: sum(await Promise.all(files.map((file) => sizes.get(file) ?? 0))) }
      }),
    )
  const [scripts, fonts] = [await weighed('.js'), await weighed('.woff2')]
  const styleSizes = new Map(texts.map(({ styles }) => [styles, 0]))
  for (const text of styleSizes.keys()) styleSizes.set(text, brotliCompressSync(text).length)
  const styles = texts.map(({ where, styles }) => ({ where, bytes: styleSizes.get(styles) ?? 0 }))
  const pageSizes = texts.map(({ where, rest }) => ({ where, bytes: compressedLength(rest) }))
  const castPages = pages.filter((file) => /(?:^|\/)cast\/index\.html$/.test(file))
  const castSizes = await Promise.all(castPages.map(async (where) => ({ where, bytes: await weigh(where) })))
  const isOfSources = ({ where }: { where: string }) => /(?:^|\/)sources\/index\.html$/.test(where)

  return [
    { name: 'script', budget: sizeBudgets.script, ...heaviest(scripts) },
    { name: 'style', budget: sizeBudgets.style, ...heaviest(styles) },
    { name: 'fonts', budget: sizeBudgets.fonts, ...heaviest(fonts) },
    { name: 'page', budget: sizeBudgets.page, ...heaviest(pageSizes.filter((page) => !isOfSources(page))) },
    { name: 'sourcesPage', budget: sizeBudgets.sourcesPage, ...heaviest(pageSizes.filter(isOfSources)) },
    { name: 'castPage', budget: sizeBudgets.castPage, ...heaviest(castSizes) },
    { name: 'widget', budget: sizeBudgets.widget, ...(await scriptSize(folder, 'embed/cast.js')) },
    { name: 'kept', budget: sizeBudgets.kept, ...(await heaviestKept(folder)) },
    { name: 'frameLoader', budget: sizeBudgets.frameLoader, ...(await scriptSize(folder, 'embed/frame.js')) },
  ]
}

/** Bytes after Brotli; a text that is far over any budget is compressed less, which is faster. */
function compressedLength(text: string): number {
  const quality = text.length > 300_000 ? 5 : constants.BROTLI_MAX_QUALITY
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
}

/** Leaves the longest pages of each set of styles: what is heaviest compressed is among them. */
function keepLongest(texts: { where: string; styles: string; rest: string }[]): void {
  const byStyles = Map.groupBy(
    texts.sort((a, b) => b.rest.length - a.rest.length || a.where.localeCompare(b.where)),
    ({ styles }) => styles,
  )
  texts.splice(0, texts.length, ...[...byStyles.values()].flatMap((same) => same.slice(0, longestOfEach)))
}

/** @throws with every budget that the built site exceeds */
export async function checkSizes(folder: string): Promise<void> {
  const over = (await measureSizes(folder)).filter(({ bytes, budget }) => bytes > budget)
  if (over.length === 0) return
  const lines = over.map(({ name, bytes, budget, where }) => `${name}: ${bytes} bytes in ${where}, budget ${budget}`)
  throw new Error(`The build exceeds its budgets (src/compiler/emit/budgets.ts):\n${lines.join('\n')}`)
}

/** What the worker keeps of the language with most to keep. */
async function heaviestKept(folder: string): Promise<{ where: string; bytes: number }> {
  const sets = (await keptSets(folder)).filter(({ level }) => level === 0)
  const sizes = await Promise.all(
    sets.map(async ({ part, files }) => ({
      where: part,
      bytes: sum(await Promise.all(files.map(([address]) => compressedSize(folder, address, 'br')))),
    })),
  )
  const [site = { bytes: 0 }, ...documents] = sizes
  const { where, bytes } = heaviest(documents)
  return { where, bytes: site.bytes + bytes }
}

async function scriptSize(folder: string, where: string): Promise<{ where: string; bytes: number }> {
  return { where, bytes: await compressedSize(folder, where, 'gz') }
}

/** Bytes of a file as it travels: of the compressed one beside it, which is there where it is smaller. */
async function compressedSize(folder: string, file: string, ending: 'br' | 'gz'): Promise<number> {
  const found = await stat(join(folder, `${file}.${ending}`)).catch(() => stat(join(folder, file)))
  return found.size
}

function heaviest<T extends { bytes: number }>(cases: readonly T[]): T {
  return cases.reduce((heavy, one) => (one.bytes > heavy.bytes ? one : heavy))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
