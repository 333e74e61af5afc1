import { lazyWords } from '../../languages/lazy-words.ts'
import type { EmbedWords } from './words-en.ts'

export const pageWords = lazyWords<EmbedWords>((lang) => import(`./words-${lang}.ts`))
