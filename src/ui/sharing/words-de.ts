import type { SharingWords } from './words-en.ts'

/** Die Texte nach dem Teilen. */
export const words = {
  copied: 'Link kopiert',
  byHand: 'Kopieren hat nicht geklappt. Hier ist der Link:',
  close: 'Schließen',
  further: 'Dieser Link führt weiter, als du den Film gesehen hast.',
} satisfies SharingWords
