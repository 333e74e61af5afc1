import { lazyWords } from './lazy-words.ts'
import type { Messages } from './messages-en.ts'

export type { Messages }

/** The words of the frame and of most pages. */
export const messages = lazyWords<Messages>((lang) => import(`./messages-${lang}.ts`))
