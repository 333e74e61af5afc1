import { lazyWords } from '../../languages/lazy-words.ts'
import type { PersonWords } from './words-en.ts'

export const pageWords = lazyWords<PersonWords>((lang) => import(`./words-${lang}.ts`))
