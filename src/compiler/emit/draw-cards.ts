import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'
import { inTurn } from '../check/in-turn.ts'

/** What other sites get of a page: more than this and some leave the picture away. */
export const mostBytes = 60_000

/** Ways to write a picture, the truest to its colours first: the first that is small enough is taken. */
const ways = [
  { quality: 90, dither: 1 },
  { quality: 90, dither: 0.4 },
  { quality: 70, dither: 0.4 },
  { quality: 50, dither: 0 },
  { colours: 16, dither: 0 },
]

/** The libraries draw and compress on Node's own threads. */
const atOnce = 4

/** Part of a picture's name, so that another way to draw makes all of them anew. */
const method = ['1', sharp.versions.sharp, JSON.stringify(ways), mostBytes].join()

const require = createRequire(import.meta.url)
const fonts = {
  latin: '@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff2',
  accents: '@fontsource/barlow-condensed/files/barlow-condensed-latin-ext-600-normal.woff2',
  hangul: '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-700-normal.woff2',
  /** Among others 〈 and 〉, which stand around titles. */
  brackets: '@fontsource/noto-sans-kr/files/noto-sans-kr-101-700-normal.woff2',
}

/** Pictures by path, and how many of them were not there from an earlier build. */
export type DrawnCards = { files: Map<string, Uint8Array>; drawn: number }

/**
 * Draws pictures as PNG of at most `mostBytes`, with the project's own fonts alone, so that every machine draws the same.
 * What an earlier build drew from the same SVG is read from the cache.
 *
 * @param pictures SVG by path
 * @param cache a folder of its own
 * @example (await drawCards(sharePictures(film, terrain, portraits), 'node_modules/.cache/talju/share')).drawn // 0
 */
export async function drawCards(pictures: ReadonlyMap<string, string>, cache: string): Promise<DrawnCards> {
  await mkdir(cache, { recursive: true })
  // In the order of the pictures, whichever is ready first.
  const files = new Map<string, Uint8Array>([...pictures.keys()].map((path) => [path, new Uint8Array()]))
  const missing: { path: string; svg: string; file: string }[] = []
  await inTurn([...pictures], 16, async ([path, svg]) => {
    const file = join(cache, `${createHash('sha256').update(method).update(svg).digest('hex').slice(0, 32)}.png`)
    const kept = await readFile(file).catch(() => null)
    if (kept === null) missing.push({ path, svg, file })
    else files.set(path, kept)
  })
  if (missing.length > 0) {
    const fontFiles = await writeFonts(cache, missing.map(({ svg }) => svg).join(''))
    await inTurn(missing, atOnce, async ({ path, svg, file }) => {
      const png = await asPng(path, svg, fontFiles)
      await writeFile(file, png)
      files.set(path, png)
    })
  }
  return { files, drawn: missing.length }
}

async function asPng(path: string, svg: string, fontFiles: string[]): Promise<Uint8Array> {
  const options = { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Barlow Condensed' } }
  const { pixels, width, height } = await renderAsync(svg, options)
  const raw = { width, height, channels: 4 } as const
  for (const way of ways) {
    const png = await sharp(pixels, { raw })
      .removeAlpha()
      .png({ palette: true, ...way })
      .toBuffer()
    if (png.length <= mostBytes) return png
  }
  throw new Error(`${path} stays above ${mostBytes} bytes, expected a drawing with less in it`)
}

/**
 * The fonts as the renderer reads them, cut to what a text needs.
 *
 * @returns the files
 */
export async function writeFonts(folder: string, text: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  return Promise.all(
    Object.entries(fonts).map(async ([name, source]) => {
      const font = await subsetFont(await readFile(require.resolve(source)), text, { targetFormat: 'sfnt' })
      const cut = createHash('sha256').update(font).digest('hex').slice(0, 16)
      const file = join(folder, `${name}-${cut}.ttf`)
      await writeFile(file, font)
      return file
    }),
  )
}

// CommonJS that comes without types: https://github.com/papandreou/subset-font#api
const subsetFont: (
  font: Buffer,
  text: string,
  options: { targetFormat: 'sfnt' },
) => Promise<Buffer> = require('subset-font')
