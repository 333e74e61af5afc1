import { lazyWords } from '../../languages/lazy-words.ts'
import type { GlossaryWords } from './words-en.ts'

export const pageWords = lazyWords<GlossaryWords>((lang) => import(`./words-${lang}.ts`))
