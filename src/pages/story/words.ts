import { lazyWords } from '../../languages/lazy-words.ts'
import type { StoryWords } from './words-en.ts'

export const pageWords = lazyWords<StoryWords>((lang) => import(`./words-${lang}.ts`))
