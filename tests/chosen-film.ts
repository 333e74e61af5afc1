import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { filmTexts } from '../src/compiler/compile/film-shape.ts'
import { filmSource } from '../src/compiler/vite/film-source.ts'
import { memoryReader } from '../src/compiler/vite/prerender-plugin.ts'
import { langOf as langOfPath, pathIn as pathInLanguage } from '../src/languages/paths.ts'
import type { Lang } from '../src/languages/registry.ts'

/** The film that `FILM` chose, read and compiled, for tests that ask the site about its content. */
export const film = await filmSource().read()

/** Where the film's site was built; `SITE` chooses another folder than `dist`. */
export const builtSite = resolve(process.env.SITE || 'dist')

/** The origin that the site was built for; empty where it was built without. */
export async function builtOrigin(): Promise<string> {
  const robots = await readFile(resolve(builtSite, 'robots.txt'), 'utf8')
  return /^Sitemap: (.*)\/sitemap\.xml$/m.exec(robots)?.[1] ?? ''
}

export const { content, documents, shape } = film
export const { languages: langs, levels, sides, aspects } = shape

/** The documents of the API, from memory. */
export const readFromMemory = memoryReader(documents)

/** The film's own words in a language. */
export const textsIn = (lang: Lang) => filmTexts(lang, content)

export const pathIn = (lang: Lang, path: string) => pathInLanguage(lang, path, langs)
export const langOf = (path: string) => langOfPath(path, langs)
