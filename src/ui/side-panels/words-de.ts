import type { PanelWords } from './words-en.ts'

/** Die Texte des Fensters, das eine Quellenangabe oder ein Begriff öffnet. */
export const words = {
  heading: 'Quellen',
  all: 'Alle Quellen',
  allTerms: 'Alle Begriffe',
} satisfies PanelWords
