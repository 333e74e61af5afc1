import type { CastWords } from './words-en.ts'

/** Die Texte der Besetzungsseite. */
export const words = {
  title: (film, count) => `Besetzung von ${film}: ${count === 1 ? 'eine Rolle' : `alle ${count} Rollen`}`,
  heading: 'Besetzung',
  search: 'Figur oder Darsteller suchen',
  side: 'Lager',
  billing: 'Rolle',
  sort: 'Sortierung',
  all: 'Alle',
  sorts: {
    billing: 'Hauptrollen zuerst',
    listed: 'Ursprüngliche Reihenfolge',
    character: 'Figur',
    performer: 'Darsteller',
  },
  shown: (shown, all) => `${shown === all ? '' : `${shown} von `}${all} ${all === 1 ? 'Rolle' : 'Rollen'}`,
  bestFirst: 'Beste Treffer zuerst',
  guesses: 'Genau so schreibt sich niemand. Meintest du vielleicht:',
  nobody: 'Keine Treffer.',
  nobodyHint: 'Versuch es mit weniger Buchstaben, einer anderen Schreibweise oder einem anderen Lager.',
  clear: 'Filter zurücksetzen',
  crew: 'Filmteam',
  crewRows: (count, outlet) =>
    `${outlet} nennt nach der Besetzung noch ${count === 1 ? 'einen Namen' : `${count} Namen`} ohne Rolle:`,
  row: (order) => `Zeile ${order}`,
  noFilters: 'Zum Filtern brauchst du JavaScript. Unten steht die ganze Besetzung.',
} satisfies CastWords
