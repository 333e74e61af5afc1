import { lazyWords } from '../../languages/lazy-words.ts'
import type { FinderWords } from './words-en.ts'

export const finderWords = lazyWords<FinderWords>((lang) => import(`./words-${lang}.ts`))
