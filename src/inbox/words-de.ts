import type { InboxWords } from './words-en.ts'

export const words: InboxWords = {
  thanks: 'Danke!',
  waiting: 'Wir lesen jede Antwort, bevor sie online geht. Deine wartet jetzt darauf.',
  known: 'Diese Antwort haben wir schon. Sie wartet darauf, gelesen zu werden.',
  takeBack: 'Zurückziehen',
  takenBack: 'Deine Antwort ist zurückgezogen. Ihren Text haben wir gelöscht.',
  back: 'Zurück zur Seite',
  sorry: 'Das hat nicht geklappt',
  kept: 'Dein Text ist noch da. Ändere, was nicht stimmt, und schick ihn noch einmal.',
  goBack: 'Geh im Browser zurück: Dein Text sollte noch da sein.',
  send: 'Senden',
  fields: {
    name: 'Name (Pflichtfeld)',
    text: 'Deine Antwort (Pflichtfeld)',
    level: 'Wie viel er verrät: 0, wenn nicht mehr als der Trailer (Pflichtfeld)',
    link: 'Link',
    page: 'Seite',
    language: 'Sprache',
    draft: 'Entwurf',
    answerTo: 'Antwort auf',
  },
  fieldFaults: {
    missing: () => 'Bitte füll das aus.',
    unreadable: () => 'Das konnten wir nicht lesen. Bitte schreib es noch einmal.',
    'not-an-address': () => 'Das ist keine Webadresse. Sie sollte mit https:// beginnen.',
    'too-long': (limit) => `Das ist zu lang. Höchstens ${limit} Zeichen.`,
  },
  faults: {
    'not-a-form': 'Das konnten wir nicht lesen. Bitte schick es mit dem Formular auf der Seite.',
    'too-large': 'Das ist mehr, als wir annehmen können. Bitte kürze deinen Text und schick ihn noch einmal.',
    'too-fast': 'Das ging sehr schnell. Bitte warte ein paar Sekunden und schick es noch einmal.',
    'too-many': 'Du hast schon viele Antworten geschickt. Bitte warte eine Weile und schick diese noch einmal.',
    'foreign-page': 'Dieses Formular gehört zu einer anderen Website. Bitte schreib auf der Seite selbst.',
    'storage-full': 'Wir haben gerade keinen Platz für weitere Antworten. Bitte versuch es morgen noch einmal.',
    busy: 'Das konnten wir gerade nicht annehmen. Bitte schick es gleich noch einmal.',
    'unknown-reply':
      'Diese Antwort wartet nicht mehr. Falls sie schon auf der Website steht, sehen wir, dass du sie gelöscht haben möchtest.',
  },
}
