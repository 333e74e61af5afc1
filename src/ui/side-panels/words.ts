import { lazyWords } from '../../languages/lazy-words.ts'
import type { PanelWords } from './words-en.ts'

export const panelWords = lazyWords<PanelWords>((lang) => import(`./words-${lang}.ts`))
