import type { FilmWords } from './words-en.ts'

/** Die Texte der Startseite. */
export const words = {
  watchTrailer: 'Trailer ansehen',
  meetCast: 'Die Besetzung',
  whereToWatch: 'Wo der Film zu sehen ist',
  promise: 'Sag uns, wie weit du bist. Mehr verraten wir nicht.',
  everybody: 'Ganze Besetzung ansehen',
  synopsis: 'Inhalt',
  spoilerFree: 'Ohne Spoiler: nicht mehr, als der Trailer zeigt.',
  trailer: 'Trailer',
  playTrailer: 'Trailer abspielen',
  trailerNote: 'Kommt von YouTube und wird erst geladen, wenn du ihn startest.',
  trailerOnYoutube: 'Auf YouTube ansehen',
  making: 'Wie der Film entstand',
  verdict: (count) => (count === 1 ? 'Was eine Kritik dazu sagt' : `Was ${count} Kritiken dazu sagen`),
  allReviews: 'Alle Kritiken',
  stances: { liked: 'überzeugt', split: 'unentschieden', against: 'nicht überzeugt' },
  views: {
    praised: 'Das loben die meisten',
    divided: 'Da gehen die Meinungen auseinander',
    doubted: 'Das überzeugt die meisten nicht',
  },
  inOurWords: ', in unseren Worten',
  watchOn: (place) => `Bei ${place} ansehen`,
  facts: 'Der Film in Zahlen',
  factsNote: 'Jede Angabe hat ihre Quellen, auch wo sie sich widersprechen.',
  allFacts: 'Alle Fakten',
} satisfies FilmWords
