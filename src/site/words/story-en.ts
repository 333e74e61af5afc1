/** The words of the story page. */
export const words = {
  title: 'The story of Escape, as far as you have seen it',
  heading: 'Story',
  lead: 'The path from the barracks to the line, told only as far as you have seen the film.',
}

export type StoryWords = typeof words
