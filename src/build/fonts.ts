import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Cuts the web fonts down to what the site writes, as WOFF2: 43 kB for the three files every page may need, and 4 kB
 * more in the `-ext` files, which a browser fetches only for a page that writes ō, ŏ or ŭ. `src/app/fonts.css` names
 * the same files and the same characters.
 *
 * Files newer than both the font packages and this file are left as they are, so that only the first build waits.
 *
 * Both families are under the SIL Open Font License 1.1, which wants its text (`LICENSE` in either package) to travel
 * with the fonts.
 *
 * @param folder where the files go; made if missing
 * @throws if a font package is not installed
 *
 * @example
 * await writeFonts('node_modules/.cache/talju-fonts') // inter.woff2, barlow-condensed-500.woff2 …
 */
export async function writeFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(fonts.map((font) => writeFont(folder, font)))
}

interface Font {
  file: string
  source: string
  text: string
  /** OpenType features to keep; kerning, ligatures and figures of equal width are all that the styles ask for. */
  features: string[]
  axes?: Record<string, { min: number; max: number }>
}

/** ASCII, Latin-1, punctuation and signs: what the packages' `latin` files hold of it (no ← → ✓ ★ in any of theirs). */
const latin = `${characters(0x20, 0x7e)}${characters(0xa0, 0xff)}‘’“”–—…·•×−⁄`
/** McCune–Reischauer and Hepburn vowels, from the packages' `latin-ext` files. */
const latinExt = 'ŌōŎŏŬŭ'

const weights = { wght: { min: 400, max: 600 } }

const fonts: Font[] = [
  {
    file: 'inter.woff2',
    source: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    text: `${latin}↑↓`,
    features: ['kern', 'tnum'],
    axes: weights,
  },
  {
    file: 'inter-ext.woff2',
    source: '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
    text: latinExt,
    features: ['kern'],
    axes: weights,
  },
  ...[500, 600].flatMap((weight): Font[] => [
    {
      file: `barlow-condensed-${weight}.woff2`,
      source: `@fontsource/barlow-condensed/files/barlow-condensed-latin-${weight}-normal.woff2`,
      text: latin,
      features: ['kern', 'liga', 'tnum'],
    },
    {
      file: `barlow-condensed-${weight}-ext.woff2`,
      source: `@fontsource/barlow-condensed/files/barlow-condensed-latin-ext-${weight}-normal.woff2`,
      text: latinExt,
      features: ['kern'],
    },
  ]),
]

function characters(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))
}

const require = createRequire(import.meta.url)

async function writeFont(folder: string, { file, source, text, features, axes }: Font): Promise<void> {
  const target = join(folder, file)
  const sourceFile = require.resolve(source)
  const [written, installed, asked] = await Promise.all([
    modifiedAt(target),
    modifiedAt(sourceFile),
    modifiedAt(import.meta.filename),
  ])
  if (written > Math.max(installed, asked)) return

  const font = await subsetFont(await readFile(sourceFile), text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    // Instructions for coarse screens are half of Barlow, and today's rasterisers do without.
    noHinting: true,
    ...(axes && { variationAxes: axes }),
  })
  // Renamed into place, because two processes (a test run beside a server) may write at once.
  const draft = `${target}.${process.pid}`
  await writeFile(draft, font)
  await rename(draft, target)
}

/** Milliseconds; 0 for a file that is not there. */
async function modifiedAt(path: string): Promise<number> {
  const file = await stat(path).catch(() => undefined)
  return file?.mtimeMs ?? 0
}

// CommonJS that comes without types: https://github.com/papandreou/subset-font#api
const subsetFont: (
  font: Buffer,
  text: string,
  options: {
    targetFormat: 'woff2'
    keepFeatures: string[]
    noHinting: boolean
    variationAxes?: Record<string, { min: number; max: number }>
  },
) => Promise<Buffer> = require('subset-font')
