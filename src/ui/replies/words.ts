import { lazyWords } from '../../languages/lazy-words.ts'
import type { ReplyWords } from './words-en.ts'

export const replyWords = lazyWords<ReplyWords>((lang) => import(`./words-${lang}.ts`))
