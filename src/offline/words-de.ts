import type { OfflineWords } from './words-en.ts'

/** Die Texte zu dem, was auf dem Gerät bleibt. */
export const words = {
  keptPages: 'Diese Seiten liegen auf deinem Gerät und gehen auch ohne Verbindung:',
  install: 'Als App installieren',
  byHand: 'Als App installieren: Öffne „Teilen“ und wähle „Zum Home-Bildschirm“.',
} satisfies OfflineWords
