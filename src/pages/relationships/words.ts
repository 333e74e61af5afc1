import { lazyWords } from '../../languages/lazy-words.ts'
import type { RelationshipsWords } from './words-en.ts'

export const pageWords = lazyWords<RelationshipsWords>((lang) => import(`./words-${lang}.ts`))
