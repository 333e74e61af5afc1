import type { FilmWords } from './words-en.ts'

/** Die Texte der Inhaltsseite. */
export const words = {
  allCredits: (count) => (count === 1 ? 'Zur Besetzung' : `Alle ${count} Rollen`),
  synopsis: 'Inhalt',
  spoilerFree: 'Ohne Spoiler: nicht mehr, als der Trailer zeigt.',
  trailer: 'Trailer',
  playTrailer: 'Trailer abspielen',
  trailerNote: 'Kommt von YouTube und wird erst geladen, wenn du ihn startest.',
  trailerOnYoutube: 'Auf YouTube ansehen',
  releases: 'Kinostarts',
  place: 'Wo',
  date: 'Wann',
  elsewhere: 'Titel in anderen Ländern',
  crew: 'Filmteam',
  facts: 'Die Fakten, mit Quellen',
} satisfies FilmWords
