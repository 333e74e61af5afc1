import { lazyWords } from '../../languages/lazy-words.ts'
import type { PanelsWords } from './words-en.ts'

export const panelsWords = lazyWords<PanelsWords>((lang) => import(`./words-${lang}.ts`))
