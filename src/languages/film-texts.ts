import type { FilmTexts } from '../schema/film-shape.ts'
import { lazyWords } from './lazy-words.ts'

/** The words that belong to the film alone: its title, its sides, its spoiler levels. */
export const filmTexts = lazyWords<FilmTexts>((lang) => import(`virtual:film/texts-${lang}.ts`))
