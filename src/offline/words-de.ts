import type { OfflineWords } from './words-en.ts'

/** Die Texte zu Seiten auf dem Gerät und zum Installieren. */
export const words = {
  keptPages: 'Diese Seiten kannst du trotzdem öffnen:',
  install: 'Als App installieren',
  byHand: 'Als App installieren: Öffne „Teilen“ und wähle „Zum Home-Bildschirm“.',
} satisfies OfflineWords
