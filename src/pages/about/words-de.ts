import type { AboutWords } from './words-en.ts'

/** Die Texte der Seite „Über“. */
export const words = {
  title: (site) => `Über ${site} und die Lizenz`,
  heading: 'Über diese Website',
  data: 'Alles hier gibt es auch als offene Daten, mit JSON-Schemas:',
  replies: {
    heading: 'Antworten',
    paragraphs: [
      'Du schreibst ohne Konto und ohne E-Mail-Adresse. Name, Text und Link liegen im Posteingang, bis wir sie gelesen haben, und dein Gerät merkt sich, was du geschickt hast: Solange es wartet, kannst du es zurückziehen. Was wir veröffentlichen, bleibt auf der Website; was wir ablehnen, wird gelöscht. Ein Vermerk ohne deine Worte bleibt 30 Tage, damit nichts doppelt erscheint.',
      'Deine Netzadresse wird nicht gespeichert. Gegen Fluten zählen wir mit einem Code, der sich jeden Tag ändert.',
      'Soll eine veröffentlichte Antwort weg? Schick noch eine, in der das steht.',
    ],
  },
  sources: 'Alle Quellen ansehen',
} satisfies AboutWords
