/** The words of the pages of characters. */
export const words = {
  title: (name: string, performer: string, film: string) => `${name} · ${performer} in ${film}`,
  backToCast: 'Cast',
  playedBy: 'Played by',
  more: 'More about the actor',
  carries: 'Seen with',
  gloss: 'We translated this role name; no source does.',
  facts: 'What we know',
  nothingMore: 'That’s all we can say without spoilers.',
  inTheStory: 'The story so far',
  scenes: 'Scenes',
  inStory: 'See them in the story',
  connections: 'Connections',
  onTheMap: 'See the map',
  critics: 'What critics say',
  allReviews: 'All reviews',
  ourWords: 'In our words. Each name opens the review.',
  alsoMentionedBy: 'Also mentioned by',
  names: 'Spellings',
  characterName: 'Character',
  sameRole: 'Another credit has the same role:',
  neighbours: 'Next in the cast',
  previous: 'Previous',
  next: 'Next',
}

export type CharacterWords = typeof words
