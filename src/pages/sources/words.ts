import { lazyWords } from '../../languages/lazy-words.ts'
import type { SourcesWords } from './words-en.ts'

export const pageWords = lazyWords<SourcesWords>((lang) => import(`./words-${lang}.ts`))
