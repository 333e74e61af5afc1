/** The words of the home page. */
export const words = {
  watchTrailer: 'Watch the trailer',
  meetCast: 'Meet the cast',
  whereToWatch: 'Where to watch',
  promise: 'Tell us how far you have watched, and we hide everything after that.',
  everybody: 'Everybody in the film',
  synopsis: 'Synopsis',
  spoilerFree: 'Free of spoilers: nothing beyond the trailer.',
  trailer: 'Trailer',
  playTrailer: 'Play the trailer',
  trailerNote: 'Plays from YouTube, which is asked only after you press.',
  trailerOnYoutube: 'Watch it on YouTube',
  making: 'How it was made',
  verdict: (count: number) => (count === 1 ? 'What one critic made of it' : `What ${count} critics made of it`),
  allReviews: 'All reviews',
  stances: { liked: 'liked it', split: 'in two minds', against: 'not for them' },
  views: { praised: 'Most praised', divided: 'Opinions differ', doubted: 'Most doubted' },
  inOurWords: ', in our words',
  watchOn: (place: string) => `Watch on ${place}`,
  facts: 'The film in figures',
  factsNote: 'Every fact has its sources, even where they disagree.',
  allFacts: 'All facts',
}

export type FilmWords = typeof words
