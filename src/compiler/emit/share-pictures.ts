import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { pagesWith } from '../../app/pages.ts'
import type { Lang } from '../../languages/registry.ts'
import type { Content } from '../../schema/content.ts'
import type { FilmShape } from '../../schema/film-shape.ts'
import { onDark, type Palette } from '../art/palette.ts'
import { type ShareScene, type ShareWords, sharePicture } from '../art/share-picture.ts'
import type { Terrain } from '../art/terrain.ts'
import { inLanguage } from '../compile/in-language.ts'
import { portraitPath } from '../compile/portrait-stages.ts'

type Film = { content: Content; shape: FilmShape; palette: Palette }

/** The pages that have a share picture of their own, by their address in the film's first language. */
export function picturedPages({ content, shape }: Pick<Film, 'content' | 'shape'>): string[] {
  const pages = pagesWith(shape.parts).filter(({ name }) => name === 'film' || name === 'story' || name === 'reviews')
  const people = content.cast.filter(({ billing, picture }) => billing !== 'minor' && picture === undefined)
  return [...pages.map(({ path }) => path), ...people.map(({ id }) => `/characters/${id}`)]
}

/**
 * The share pictures of a film, as SVG by path below the site's root. They show nothing above spoiler level 0.
 *
 * @param portraits the film's portraits by path, see `portraitFiles`
 */
export function sharePictures(
  film: Film,
  terrain: Terrain,
  portraits: ReadonlyMap<string, string>,
): Map<string, string> {
  const { content, shape, palette } = film
  return new Map(
    shape.languages.flatMap((lang) =>
      picturedPages(film).map((path) => {
        const { words, scene } = path.startsWith('/characters/') ? ofPerson(path.slice(12)) : ofPage(path)
        return [sharePath(lang, path), sharePicture(words, scene, palette)] as const

        function ofPage(path: string): { words: ShareWords; scene: ShareScene } {
          const { words: own } = content
          const names = shape.brand.toSorted((a, b) => Number(b.lang === lang) - Number(a.lang === lang))
          const brand = own.brand[lang]
          const page = pagesWith(shape.parts).find((one) => one.path === path)
          if (page?.name === 'film') {
            const words = {
              kicker: '',
              title: names[0]?.text ?? brand,
              second: names[1]?.text ?? '',
              note: own.kicker[lang],
              brand: '',
            }
            return { words, scene: { kind: 'land', terrain, upTo: 0.54 } }
          }
          const title = page?.label?.[lang] ?? ''
          if (page?.name === 'story')
            return {
              words: { kicker: '', title, second: '', note: own.storyLead[lang], brand },
              scene: { kind: 'land', terrain, upTo: 0.68 },
            }
          return {
            words: { kicker: '', title, second: '', note: '', brand },
            scene: { kind: 'blocks', colours: blocks(film) },
          }
        }

        function ofPerson(id: string): { words: ShareWords; scene: ShareScene } {
          const t = inLanguage(lang, content)
          const { character, performer, side } = t.credit(id)
          const { name = { [lang]: '' }, colour = 'neutral' } = content.vocabulary.sides[side] ?? {}
          const second = character.hangul === character.display ? character.credited : (character.hangul ?? '')
          return {
            words: {
              kicker: name[lang] ?? '',
              title: character.display,
              second,
              note: performer.display,
              brand: content.words.brand[lang],
            },
            scene: {
              kind: 'portrait',
              svg: portraits.get(portraitPath(id, 0).slice(1)) ?? '',
              tint: palette.of(colour),
            },
          }
        }
      }),
    ),
  )
}

/**
 * @param page its address in the film's first language
 * @example sharePath('ko', '/story') // 'share/ko/story.png'
 */
export function sharePath(lang: Lang, page: string): string {
  return `share/${lang}${page === '/' ? '/home' : page}.png`
}

/** A colour for each review, from the most to the least positive. */
function blocks({ content, palette }: Film): string[] {
  const stances = Object.values(content.reviews).map(({ stance }) => stance)
  const of = (name: string, ...wanted: string[]) =>
    stances.filter((stance) => wanted.includes(stance)).map(() => onDark(palette.of(name)))
  return [
    ...of('solid-accent', 'positive'),
    ...of('solid-neutral', 'mixed'),
    ...of('solid-signal', 'mixed-negative', 'negative'),
  ]
}

/** Draws pictures as PNG, with the project's own fonts alone, so that every machine draws the same. */
export async function drawPictures(
  pictures: ReadonlyMap<string, string>,
  folder: string,
): Promise<Map<string, Uint8Array>> {
  const fontFiles = await writeFonts(folder, [...pictures.values()].join(''))
  const options = { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Barlow Condensed' } }
  return new Map([...pictures].map(([path, svg]) => [path, new Resvg(svg, options).render().asPng()]))
}

const sources = {
  latin: '@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff2',
  accents: '@fontsource/barlow-condensed/files/barlow-condensed-latin-ext-600-normal.woff2',
  hangul: '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-700-normal.woff2',
}

/** The fonts as the renderer reads them, cut to what the pictures write. */
async function writeFonts(folder: string, text: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  return Promise.all(
    Object.entries(sources).map(async ([name, source]) => {
      const file = join(folder, `share-${name}.ttf`)
      const font = await subsetFont(await readFile(require.resolve(source)), text, { targetFormat: 'sfnt' })
      await writeFile(file, font)
      return file
    }),
  )
}

const require = createRequire(import.meta.url)
// CommonJS that comes without types: https://github.com/papandreou/subset-font#api
const subsetFont: (
  font: Buffer,
  text: string,
  options: { targetFormat: 'sfnt' },
) => Promise<Buffer> = require('subset-font')
