import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { z } from 'zod'
import type { Content } from '../../schema/content.ts'
import type { FilmShape } from '../../schema/film-shape.ts'
import { type Palette, readPalette } from '../art/palette.ts'
import { type PortraitRecipe, portraitRecipeSchema } from '../art/portrait-recipe.ts'
import { drawTerrain, type Terrain } from '../art/terrain.ts'
import { plainTerrain, type TerrainRecipe, terrainRecipeSchema } from '../art/terrain-recipe.ts'
import { ContentError, type ContentProblem } from '../check/content-problems.ts'
import { decodeFile } from '../check/decode-file.ts'
import { parseJson, parseShape } from '../check/parse-file.ts'
import { readContent } from '../check/read-content.ts'
import { type CompiledDocuments, compileDocuments } from '../compile/compile-documents.ts'
import { filmShape } from '../compile/film-shape.ts'

/** A film, read and compiled. */
export type CompiledFilm = {
  content: Content
  documents: CompiledDocuments
  shape: FilmShape
  palette: Palette
  /** What its drawings are made from. */
  recipes: { terrain: TerrainRecipe; portraits: PortraitRecipe }
}

/** The one place that a build or a development server reads its film from, so that it compiles once. */
export type FilmSource = {
  /** The film's folder, absolute. */
  folder: string
  /** A file of the film; where the film brings none, the engine's own. */
  file: (own: string, plain: string) => string
  read: () => Promise<CompiledFilm>
  /** The drawing of the film's landscape. */
  terrain: () => Promise<Terrain>
  /** Forgets what was read, after a change. */
  forget: () => void
}

/** The folder that `FILM` chooses, from the project's root. */
export const chosenFolder = process.env.FILM || 'src/film'

/**
 * Where replies are posted to, from `REPLIES_URL`: a path on this site, or an address elsewhere. Null where it is empty.
 *
 * @throws where it is neither
 * @example readInbox('https://replies.example/talju') // 'https://replies.example/talju'
 */
export function readInbox(written = ''): string | null {
  if (written === '') return null
  const isPath = /^\/[\w-]+(?:\/[\w-]+)*$/.test(written)
  const address = URL.parse(written)
  const isSafe = address?.protocol === 'https:' || (address?.protocol === 'http:' && address.hostname === 'localhost')
  if (isPath || (isSafe && /^[\w:/.?=&%~+-]+$/.test(written))) return written
  throw new Error(`REPLIES_URL is "${written}", expected a path such as /replies or an address with https://`)
}

/**
 * @param folder of the film, with `content/`, `theme.css`, `public/` and `art/`; see `src/film/README.md`
 * @param inbox see `readInbox`
 * @throws (`read`) a `ContentError` with everything that is wrong in the content
 * @example (await filmSource('src/film').read()).content.cast.length // 36
 */
export function filmSource(
  folder: string = chosenFolder,
  inbox: string | null = readInbox(process.env.REPLIES_URL),
): FilmSource {
  const root = resolve(folder)
  const file = (own: string, plain: string) => {
    const path = resolve(root, own)
    return existsSync(path) ? path : resolve(plain)
  }
  let film: Promise<CompiledFilm> | null = null
  let terrain: Promise<Terrain> | null = null
  return {
    folder: root,
    file,
    read() {
      film ??= readFilm(root, file('theme.css', 'src/ui/plain-theme.css'), inbox)
      return film
    },
    terrain() {
      terrain ??= this.read().then(({ recipes }) => drawTerrain(recipes.terrain))
      return terrain
    },
    forget() {
      film = null
      terrain = null
    },
  }
}

async function readFilm(root: string, theme: string, inbox: string | null): Promise<CompiledFilm> {
  const content = await readContent(resolve(root, 'content'))
  const palette = readPalette(await readFile(theme, 'utf8'))
  const problems: ContentProblem[] = Object.entries(content.vocabulary.sides).flatMap(([side, { colour }]) =>
    palette.names.includes(colour)
      ? []
      : [
          {
            file: 'vocabulary.json',
            path: `sides.${side}.colour`,
            message: `is "${colour}", expected a colour of theme.css: ${palette.names.join(', ')}`,
          },
        ],
  )
  const terrain = (await readRecipe(root, 'art/terrain.json', terrainRecipeSchema, problems)) ?? plainTerrain
  const portraits = await readRecipe(root, 'art/portraits.json', portraitRecipeSchema, problems)
  const { signs } = portraits ?? (await plainPortraits())
  for (const [id, { carries = [] }] of Object.entries(content.characters)) {
    for (const [at, { sign }] of carries.entries()) {
      if (sign === undefined || signs[sign] !== undefined) continue
      const message = `names "${sign}", expected a sign of art/portraits.json`
      problems.push({ file: `characters/${id}.json`, path: `carries[${at}].sign`, message })
    }
  }
  if (problems.length > 0) throw new ContentError(problems)
  return {
    content,
    documents: compileDocuments(content, inbox),
    shape: filmShape(content, inbox),
    palette,
    recipes: { terrain, portraits: portraits ?? (await plainPortraits()) },
  }
}

/** A recipe of the film, checked; undefined where the film brings none, or one with mistakes. */
async function readRecipe<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  problems: ContentProblem[],
): Promise<T | undefined> {
  const path = resolve(root, file)
  if (!existsSync(path)) return undefined
  const text = decodeFile(file, await readFile(path), problems)
  const parsed = text === undefined ? undefined : parseJson(file, text, problems)
  return parsed === undefined ? undefined : parseShape(file, parsed, schema, problems)
}

/** The busts of a film that brings no recipe for them. */
async function plainPortraits(): Promise<PortraitRecipe> {
  return portraitRecipeSchema.parse(JSON.parse(await readFile('src/compiler/art/plain-portraits.json', 'utf8')))
}
