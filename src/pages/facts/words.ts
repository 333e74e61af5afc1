import { lazyWords } from '../../languages/lazy-words.ts'
import type { FactsWords } from './words-en.ts'

export const pageWords = lazyWords<FactsWords>((lang) => import(`./words-${lang}.ts`))
