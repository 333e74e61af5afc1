import type { PanelsWords } from './words-en.ts'

/** Die Texte der Fenster unter der Kopfzeile. */
export const words = {
  keptHere: 'Nur auf diesem Gerät gespeichert.',
  schemes: { label: 'Farbschema', device: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
} satisfies PanelsWords
