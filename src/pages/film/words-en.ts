/** The words of the synopsis page. */
export const words = {
  title: 'Escape (탈주): synopsis, facts and cast of the 2024 film',
  line: 'Military Demarcation Line',
  leads: 'The pursuit',
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
  sections: {
    film: 'The film',
    making: 'How it was made',
    companies: 'Who made and sold it',
    audience: 'Money and audience',
    recognition: 'Festivals and prizes',
    watch: 'Where to watch',
  } as Record<string, string>,
}

export type FilmWords = typeof words
