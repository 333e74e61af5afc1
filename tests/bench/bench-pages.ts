import { pagesWith } from '../../src/app/pages.ts'
import { langs, pathIn, shape } from '../chosen-film.ts'

/** One page of each kind. */
export const englishPages: readonly string[] = pagesWith(shape.parts).map(({ path, each }) =>
  path.replace(':slug', each === 'person' ? 'lee-je-hoon' : 'kyu-nam'),
)

/** One page of each kind in each language. */
export const allPages: readonly string[] = langs.flatMap((lang) => englishPages.map((path) => pathIn(lang, path)))
