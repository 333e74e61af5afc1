import { lazyWords } from '../languages/lazy-words.ts'
import type { OfflineWords } from './words-en.ts'

export const offlineWords = lazyWords<OfflineWords>((lang) => import(`./words-${lang}.ts`))
