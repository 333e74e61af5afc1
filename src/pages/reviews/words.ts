import { lazyWords } from '../../languages/lazy-words.ts'
import type { ReviewsWords } from './words-en.ts'

export const pageWords = lazyWords<ReviewsWords>((lang) => import(`./words-${lang}.ts`))
