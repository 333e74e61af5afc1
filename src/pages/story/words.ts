import { lazyWords } from '../../languages/lazy-words.ts'
import type { StoryWords } from './words-en.ts'

export const storyWords = lazyWords<StoryWords>((lang) => import(`./words-${lang}.ts`))
