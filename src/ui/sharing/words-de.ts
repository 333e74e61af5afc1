import type { SharingWords } from './words-en.ts'

/** Was nach dem Teilen gesagt wird. */
export const words = {
  copied: 'Adresse kopiert',
  byHand: 'Kopieren hat nicht geklappt. Hier ist die Adresse:',
  close: 'Schließen',
  further: 'Dieser Link führt weiter, als du gesehen hast.',
} satisfies SharingWords
