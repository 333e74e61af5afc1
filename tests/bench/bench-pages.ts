import { pages } from '../../src/compiler/emit/pages.ts'
import { pathIn } from '../../src/languages/paths.ts'
import { langs } from '../../src/schema/vocabulary.ts'

/** One page of each kind. */
export const englishPages: readonly string[] = [...pages, '/characters/kyu-nam']

/** One page of each kind in each language. */
export const allPages: readonly string[] = langs.flatMap((lang) => englishPages.map((path) => pathIn(lang, path)))
