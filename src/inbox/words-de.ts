import type { InboxWords } from './words-en.ts'

export const words: InboxWords = {
  thanks: 'Danke!',
  waiting: 'Wir lesen jede Antwort, bevor sie online geht. Deine wartet auf Freigabe.',
  known: 'Diese Antwort haben wir schon. Sie wartet auf Freigabe.',
  takeBack: 'Zurückziehen',
  takenBack: 'Wir haben deine Antwort zurückgezogen und ihren Text gelöscht.',
  back: 'Zurück zur Seite',
  sorry: 'Das hat nicht geklappt',
  kept: 'Dein Text ist noch da. Du kannst ihn ändern und noch einmal abschicken.',
  goBack: 'Geh im Browser zurück. Dein Text sollte noch da sein.',
  send: 'Absenden',
  fields: {
    name: 'Name (Pflichtfeld)',
    text: 'Deine Antwort (Pflichtfeld)',
    level: 'Spoiler-Stufe: 0 verrät nicht mehr als der Trailer (Pflichtfeld)',
    link: 'Link',
    page: 'Seite',
    language: 'Sprache',
    draft: 'Entwurf',
    answerTo: 'Antwort an',
  },
  fieldFaults: {
    missing: () => 'Bitte ausfüllen.',
    unreadable: () => 'Das konnten wir nicht lesen. Tipp es noch einmal.',
    'not-an-address': () => 'Gib den ganzen Link an, zum Beispiel https://example.com',
    'too-long': (limit) => `Das ist zu lang. Möglich sind ${limit} Zeichen.`,
  },
  faults: {
    'not-a-form': 'Wir konnten deine Antwort nicht lesen. Schick sie mit dem Formular auf der Seite ab.',
    'too-large': 'Deine Antwort ist zu lang. Kürze sie und schick sie noch einmal ab.',
    'too-fast': 'Das ging schnell! Warte ein paar Sekunden und schick deine Antwort noch einmal ab.',
    'too-many': 'Du hast schon viele Antworten geschickt. Schick diese in einer Stunde noch einmal ab.',
    'foreign-page': 'Diese Antwort kam von einer anderen Website. Schreib sie auf unserer.',
    'storage-full': 'Im Moment ist kein Platz für neue Antworten. Versuch es morgen noch einmal.',
    busy: 'Der Server ist gerade überlastet. Schick deine Antwort in einer Minute noch einmal ab.',
    'unknown-reply':
      'Diese Antwort haben wir schon gelesen. Falls sie erscheint, wissen wir, dass du sie löschen willst.',
  },
}
