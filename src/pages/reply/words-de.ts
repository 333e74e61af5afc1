import { words as form } from '../../ui/replies/words-de.ts'
import type { ReplyPageWords } from './words-en.ts'

export const words: ReplyPageWords = {
  title: (site) => `Antwort schreiben · ${site}`,
  heading: 'Antwort schreiben',
  lead: 'Sag, was du über den Film, eine Figur oder eine Kritik denkst. Gib an, wie weit du spoilerst, damit du niemandem zu viel verrätst.',
  character: (name) => `Figur: ${name}`,
  form,
}
