import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Cuts the web fonts down to what the site writes, as WOFF2: BASICSIZE kB for the three files that every page may
 * need. A browser fetches the `-accents` files only for a page that writes Latin-1 letters beside é, and the `-ext`
 * files only for ō, ŏ or ŭ. `src/app/fonts.css` names the same files and the same characters.
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

/** What nearly every page writes: ASCII, punctuation, signs and é (there is no ← → ✓ ★ in the packages). */
const basic = `${characters(0x20, 0x7e)}\u00a0·×Éé‘’“”–—…•−⁄`
/** The rest of Latin-1, from the packages' `latin` files. */
const accents = characters(0xa1, 0xff).replace(/[·×Éé]/g, '')
/** McCune–Reischauer and Hepburn vowels, from the packages' `latin-ext` files. */
const longVowels = 'ŌōŎŏŬŭ'

const fonts: Font[] = [
  ...filesOf('inter', {
    source: '@fontsource-variable/inter/files/inter-SUBSET-wght-normal.woff2',
    basic: `${basic}↑↓`,
    features: ['kern', 'tnum'],
    axes: { wght: { min: 400, max: 600 } },
  }),
  ...[500, 600].flatMap((weight) =>
    filesOf(`barlow-condensed-${weight}`, {
      source: `@fontsource/barlow-condensed/files/barlow-condensed-SUBSET-${weight}-normal.woff2`,
      basic,
      features: ['kern', 'liga'],
    }),
  ),
]

type Face = Pick<Font, 'source' | 'features' | 'axes'> & { basic: string }

/** The three files of a face; `SUBSET` in its source stands for the package's part of the alphabet. */
function filesOf(name: string, { basic, source, ...face }: Face): Font[] {
  const latin = source.replace('SUBSET', 'latin')
  return [
    { ...face, file: `${name}.woff2`, source: latin, text: basic },
    { ...face, file: `${name}-accents.woff2`, source: latin, text: accents },
    { ...face, file: `${name}-ext.woff2`, source: source.replace('SUBSET', 'latin-ext'), text: longVowels },
  ]
}

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
