import type { PanelsWords } from './words-en.ts'

/** Die Texte der Fenster unter der Kopfzeile. */
export const words = {
  keptHere: 'Nur auf diesem Gerät gespeichert.',
  share: { page: 'Diese Seite teilen', copied: 'Adresse kopiert' },
  schemes: { label: 'Farben', device: 'Farben des Geräts', light: 'Hell', dark: 'Dunkel' },
} satisfies PanelsWords
