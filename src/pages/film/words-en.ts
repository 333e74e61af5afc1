/** The words of the home page. */
export const words = {
  watchTrailer: 'Watch the trailer',
  meetCast: 'Meet the cast',
  whereToWatch: 'Where to watch',
  promise: 'Tell us how far you have watched, and the site opens up that far and no further.',
  everybody: 'Everybody in the film',
  synopsis: 'Synopsis',
  spoilerFree: 'Free of spoilers: nothing beyond the trailer.',
  trailer: 'Trailer',
  playTrailer: 'Play the trailer',
  trailerNote: 'Plays from YouTube, which is asked only after you press.',
  trailerOnYoutube: 'Watch it on YouTube',
  making: 'How it came about',
  verdict: (count: number) => (count === 1 ? 'What one critic made of it' : `What ${count} critics made of it`),
  allReviews: 'All reviews',
  stances: { liked: 'liked it', split: 'in two minds', against: 'not for them' },
  views: { praised: 'Most agree on', divided: 'They split over', doubted: 'Most doubt' },
  inOurWords: ', in our words',
  watchOn: (place: string) => `Watch on ${place}`,
  facts: 'The film in figures',
  factsNote: 'Each fact has its sources, also where they disagree.',
  allFacts: 'All facts',
}

export type FilmWords = typeof words
