/** The words of the synopsis page. */
export const words = {
  allCredits: (count: number) => `All ${count} credits`,
  synopsis: 'Synopsis',
  spoilerFree: 'Free of spoilers: nothing beyond the trailer.',
  trailer: 'Trailer',
  playTrailer: 'Play the trailer',
  trailerNote: 'Plays from YouTube, which is asked only after you press.',
  trailerOnYoutube: 'Watch it on YouTube',
  releases: 'In cinemas',
  place: 'Where',
  date: 'When',
  elsewhere: 'Its names elsewhere',
  crew: 'Crew',
  facts: 'The facts, with receipts',
}

export type FilmWords = typeof words
