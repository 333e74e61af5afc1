/** The words of the home page. */
export const words = {
  watchTrailer: 'Watch the trailer',
  meetCast: 'Meet the cast',
  whereToWatch: 'Where to watch',
  promise: 'Tell us how far you’ve watched, and we’ll hide the rest.',
  everybody: 'See the whole cast',
  synopsis: 'Synopsis',
  spoilerFree: 'Spoiler-free: nothing beyond the trailer.',
  trailer: 'Trailer',
  playTrailer: 'Play the trailer',
  trailerNote: 'Nothing loads from YouTube until you press play.',
  trailerOnYoutube: 'Watch it on YouTube',
  making: 'How it was made',
  verdict: (count: number) => (count === 1 ? 'What one critic made of it' : `What ${count} critics made of it`),
  allReviews: 'All reviews',
  stances: { liked: 'liked it', split: 'in two minds', against: 'not for them' },
  views: { praised: 'Most praised', divided: 'Opinions differ', doubted: 'Most criticised' },
  inOurWords: ', in our words',
  watchOn: (place: string) => `Watch on ${place}`,
  facts: 'The film in figures',
  factsNote: 'Every fact has its sources, even where they disagree.',
  allFacts: 'All facts',
}

export type FilmWords = typeof words
