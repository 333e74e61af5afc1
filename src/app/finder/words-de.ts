import type { FinderWords } from './words-en.ts'

/** Die Texte der Suche. */
export const words = {
  heading: 'Suchen',
  box: 'Name in beliebiger Schreibweise',
  close: 'Schließen',
  found: (count) => (count === 1 ? '1 Treffer' : `${count} Treffer, beste zuerst`),
  nothing: 'Nichts gefunden, auch nicht in anderen Schreibweisen. Versuch es mit weniger Buchstaben.',
  recent: 'Zuletzt gewählt',
  forget: 'Liste leeren',
  pagesHeading: 'Seiten',
  keys: '/ oder Strg K öffnet die Suche, mit den Pfeiltasten wählst du, Enter öffnet den Treffer.',
  kinds: { character: 'Figur', performer: 'Darsteller/in', crew: 'Filmteam', review: 'Kritik', page: 'Seite' },
  whoWasThat: 'Wer war das noch mal?',
} satisfies FinderWords
