import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Content } from '../../schema/content.ts'
import type { FilmShape } from '../../schema/film-shape.ts'
import { type Palette, readPalette } from '../art/palette.ts'
import { ContentError } from '../check/content-problems.ts'
import { readContent } from '../check/read-content.ts'
import { type CompiledDocuments, compileDocuments } from '../compile/compile-documents.ts'
import { filmShape } from '../compile/film-shape.ts'

/** A film, read and compiled. */
export type CompiledFilm = { content: Content; documents: CompiledDocuments; shape: FilmShape; palette: Palette }

/** The one place that a build or a development server reads its film from, so that it compiles once. */
export type FilmSource = {
  /** The film's folder, absolute. */
  folder: string
  /** A file of the film; where the film brings none, the engine's own. */
  file: (own: string, plain: string) => string
  read: () => Promise<CompiledFilm>
  /** Forgets what was read, after a change. */
  forget: () => void
}

/** The folder that `FILM` chooses, from the project's root. */
export const chosenFolder = process.env.FILM || 'src/film'

/**
 * @param folder of the film, with `content/`, `theme.css`, `public/` and `art/`; see `src/film/README.md`
 * @throws (`read`) a `ContentError` with everything that is wrong in the content
 * @example (await filmSource('src/film').read()).content.cast.length // 36
 */
export function filmSource(folder: string = chosenFolder): FilmSource {
  const root = resolve(folder)
  const file = (own: string, plain: string) => {
    const path = resolve(root, own)
    return existsSync(path) ? path : resolve(plain)
  }
  let film: Promise<CompiledFilm> | null = null
  return {
    folder: root,
    file,
    read() {
      film ??= readFilm(resolve(root, 'content'), file('theme.css', 'src/ui/plain-theme.css'))
      return film
    },
    forget() {
      film = null
    },
  }
}

async function readFilm(contentFolder: string, theme: string): Promise<CompiledFilm> {
  const content = await readContent(contentFolder)
  const palette = readPalette(await readFile(theme, 'utf8'))
  const problems = Object.entries(content.vocabulary.sides).flatMap(([side, { colour }]) =>
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
  if (problems.length > 0) throw new ContentError(problems)
  return { content, documents: compileDocuments(content), shape: filmShape(content), palette }
}
