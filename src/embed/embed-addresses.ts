import { type Langs, pathIn } from '../languages/paths.ts'
import type { Lang } from '../languages/registry.ts'

/**
 * The version of the cast widget, the one place for it: its pinned copies stand under `/embed/v{version}/` and never
 * change. Raise it with every change of `src/embed`, once a version is online.
 */
export const widgetVersion = '1.2.1'

/** The scripts for other people's pages: the cast widget, and what gives an iframe of it its height. */
export type EmbedScript = 'cast.js' | 'frame.js'

/** Where the newest of a script stands. */
export function newestScript(script: EmbedScript): string {
  return `/embed/${script}`
}

/** Where the copy of a script stands that never changes. */
export function pinnedScript(script: EmbedScript): string {
  return `/embed/v${widgetVersion}/${script}`
}

/** The page for an iframe. Its query string takes the attributes of `<film-cast>`. */
export function framePage(lang: Lang, langs: Langs): string {
  return pathIn(lang, '/embed/cast', langs)
}

/**
 * Where a page's oEmbed answer stands, from its address in the film's first language.
 *
 * @example oembedFile('ko', '/characters/major-cha') // '/oembed/ko/characters/major-cha.json'
 */
export function oembedFile(lang: Lang, path: string): string {
  return `/oembed/${lang}${path}.json`
}
