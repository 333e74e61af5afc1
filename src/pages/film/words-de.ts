import type { FilmWords } from './words-en.ts'

/** Die Texte der Startseite. */
export const words = {
  watchTrailer: 'Trailer ansehen',
  meetCast: 'Die Besetzung',
  whereToWatch: 'Wo man ihn sieht',
  promise: 'Sag uns, wie weit du ihn gesehen hast: So weit erzählt die Seite, und nicht weiter.',
  everybody: 'Alle im Film',
  synopsis: 'Inhalt',
  spoilerFree: 'Ohne Spoiler: nicht mehr, als der Trailer zeigt.',
  trailer: 'Trailer',
  playTrailer: 'Trailer abspielen',
  trailerNote: 'Kommt von YouTube und wird erst geladen, wenn du ihn startest.',
  trailerOnYoutube: 'Auf YouTube ansehen',
  making: 'Wie er entstand',
  verdict: (count) => (count === 1 ? 'Was eine Kritik dazu sagt' : `Was ${count} Kritiken dazu sagen`),
  allReviews: 'Alle Kritiken',
  stances: { liked: 'angetan', split: 'zwiegespalten', against: 'dagegen' },
  views: {
    praised: 'Darin sind sich die meisten einig',
    divided: 'Darüber streiten sie',
    doubted: 'Daran zweifeln die meisten',
  },
  inOurWords: ', in unseren Worten',
  watchOn: (place) => `Bei ${place} ansehen`,
  facts: 'Der Film in Zahlen',
  factsNote: 'Jede Angabe hat ihre Quellen, auch wo sie sich widersprechen.',
  allFacts: 'Alle Fakten',
} satisfies FilmWords
