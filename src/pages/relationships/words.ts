import { lazyWords } from '../../languages/lazy-words.ts'
import type { RelationshipsWords } from './words-en.ts'

export const relationshipsWords = lazyWords<RelationshipsWords>((lang) => import(`./words-${lang}.ts`))
