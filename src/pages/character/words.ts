import { lazyWords } from '../../languages/lazy-words.ts'
import type { CharacterWords } from './words-en.ts'

export const characterWords = lazyWords<CharacterWords>((lang) => import(`./words-${lang}.ts`))
