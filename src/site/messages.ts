import type { Messages } from './messages-en.ts'
import { lazyWords } from './words.ts'

export type { Messages }

/** The words of the frame and of most pages. */
export const messages = lazyWords<Messages>({
  en: () => import('./messages-en.ts').then(({ messages }) => messages),
  ko: () => import('./messages-ko.ts').then(({ messages }) => messages),
})
