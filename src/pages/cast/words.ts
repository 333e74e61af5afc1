import { lazyWords } from '../../languages/lazy-words.ts'
import type { CastWords } from './words-en.ts'

export const pageWords = lazyWords<CastWords>((lang) => import(`./words-${lang}.ts`))
