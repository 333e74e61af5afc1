import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { sizeBudgets } from './budgets.ts'

/** The heaviest of its kind: its bytes, and which page or file it is. */
export type MeasuredSize = { name: keyof typeof sizeBudgets; bytes: number; budget: number; where: string }

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

  const texts = await Promise.all(
    pages.map(async (where) => {
      const html = await readFile(join(folder, where), 'utf8')
      return { where, styles: html.match(inlineStyles)?.join('') ?? '', rest: html.replace(inlineStyles, '') }
    }),
  )
  /** What each page names in its head of the built files of a kind. */
  const named = (ending: string) =>
    Promise.all(
      texts.map(async ({ where, rest }) => {
        const [head = ''] = rest.split('</head>')
        const names = new Set(head.match(/assets\/[\w.-]+/g)?.filter((name) => name.endsWith(ending)))
        return { where, bytes: sum(await Promise.all([...names].map(weigh))) }
      }),
    )
  const [scripts, fonts] = [await named('.js'), await named('.woff2')]
  const styles = texts.map(({ where, styles }) => ({ where, bytes: brotliCompressSync(styles).length }))
  const pageSizes = texts.map(({ where, rest }) => ({ where, bytes: brotliCompressSync(rest).length }))

  return [
    { name: 'script', budget: sizeBudgets.script, ...heaviest(scripts) },
    { name: 'style', budget: sizeBudgets.style, ...heaviest(styles) },
    { name: 'fonts', budget: sizeBudgets.fonts, ...heaviest(fonts) },
    { name: 'page', budget: sizeBudgets.page, ...heaviest(pageSizes) },
    { name: 'widget', budget: sizeBudgets.widget, ...(await scriptSize(folder, 'embed/cast.js')) },
    { name: 'frameLoader', budget: sizeBudgets.frameLoader, ...(await scriptSize(folder, 'embed/frame.js')) },
  ]
}

/** @throws with every budget that the built site exceeds */
export async function checkSizes(folder: string): Promise<void> {
  const over = (await measureSizes(folder)).filter(({ bytes, budget }) => bytes > budget)
  if (over.length === 0) return
  const lines = over.map(({ name, bytes, budget, where }) => `${name}: ${bytes} bytes in ${where}, budget ${budget}`)
  throw new Error(`The build exceeds its budgets (src/compiler/emit/budgets.ts):\n${lines.join('\n')}`)
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
