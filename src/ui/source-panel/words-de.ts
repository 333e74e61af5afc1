import type { PanelWords } from './words-en.ts'

/** Die Texte des Fensters, das eine Quellenangabe öffnet. */
export const words = { heading: 'Wer das sagt', all: 'Alle Quellen' } satisfies PanelWords
