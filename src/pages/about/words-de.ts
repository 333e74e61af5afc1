import type { AboutWords } from './words-en.ts'

/** Die Texte der Seite „Über“. */
export const words = {
  title: (site) => `Über ${site} und die Lizenz`,
  heading: 'Über diese Website',
  data: 'Alles hier gibt es auch als offene Daten, mit JSON-Schemas:',
  replies: {
    heading: 'Antworten',
    paragraphs: [
      'Du brauchst weder Konto noch E-Mail-Adresse. Name, Text und Link bewahren wir auf, bis wir sie gelesen haben. Dein Gerät merkt sich, was du geschickt hast. So kannst du es zurückziehen, solange es wartet. Was wir freigeben, bleibt auf der Website, und was wir ablehnen, wird gelöscht. Ein Vermerk ohne deinen Text bleibt 30 Tage, damit nichts doppelt erscheint.',
      'Deine IP-Adresse speichern wir nicht. Gegen Spam zählen wir Antworten mit einem Code, der sich jeden Tag ändert.',
      'Soll eine veröffentlichte Antwort gelöscht werden? Schreib uns das in einer neuen.',
    ],
  },
  sources: 'Alle Quellen ansehen',
} satisfies AboutWords
