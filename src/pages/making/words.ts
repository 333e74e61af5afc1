import { lazyWords } from '../../languages/lazy-words.ts'
import type { MakingWords } from './words-en.ts'

export const pageWords = lazyWords<MakingWords>((lang) => import(`./words-${lang}.ts`))
