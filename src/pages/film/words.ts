import { lazyWords } from '../../languages/lazy-words.ts'
import type { FilmWords } from './words-en.ts'

export const filmWords = lazyWords<FilmWords>((lang) => import(`./words-${lang}.ts`))
