import { lazyWords } from '../../languages/lazy-words.ts'
import type { AboutWords } from './words-en.ts'

export const pageWords = lazyWords<AboutWords>((lang) => import(`./words-${lang}.ts`))
