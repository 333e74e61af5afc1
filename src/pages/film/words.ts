import { lazyWords } from '../../languages/lazy-words.ts'
import type { FilmWords } from './words-en.ts'

export const pageWords = lazyWords<FilmWords>((lang) => import(`./words-${lang}.ts`))
