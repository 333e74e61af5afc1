import { lazyWords } from '../../languages/lazy-words.ts'
import type { SharingWords } from './words-en.ts'

export const sharingWords = lazyWords<SharingWords>((lang) => import(`./words-${lang}.ts`))
