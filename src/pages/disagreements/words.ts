import { lazyWords } from '../../languages/lazy-words.ts'
import type { DisagreementsWords } from './words-en.ts'

export const pageWords = lazyWords<DisagreementsWords>((lang) => import(`./words-${lang}.ts`))
