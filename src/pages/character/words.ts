import { lazyWords } from '../../languages/lazy-words.ts'
import type { CharacterWords } from './words-en.ts'

export const pageWords = lazyWords<CharacterWords>((lang) => import(`./words-${lang}.ts`))
