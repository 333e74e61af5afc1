import { lazyWords } from '../../languages/lazy-words.ts'
import type { ReplyPageWords } from './words-en.ts'

export const pageWords = lazyWords<ReplyPageWords>((lang) => import(`./words-${lang}.ts`))
