import type { AboutWords } from './words-en.ts'

/** Die Texte der Seite „Über“. */
export const words = {
  title: (site) => `Über ${site} und die Lizenz`,
  heading: 'Über diese Website',
  data: 'Alles hier gibt es auch als offene Daten, beschrieben durch Schemas:',
  sources: 'Alle Quellen ansehen',
} satisfies AboutWords
