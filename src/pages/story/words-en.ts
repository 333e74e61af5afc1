/** The words of the story page. */
export const words = {
  title: (film: string) => `The story of ${film}, as far as you have seen it`,
  heading: 'Story',
  synopsis: 'Read the synopsis, free of spoilers',
  there: 'Who is there',
  who: 'Beats with',
  motif: 'Threads',
  all: 'All',
  told: (count: number) => `${count} beats`,
  fit: (fit: number, count: number) => `${fit} of ${count} beats; of the others only place and title stand.`,
  none: 'No beat has both. Of all of them only place and title stand.',
  low: 'Only blogs and viewers tell of this, or one voice alone.',
  threads: 'What comes back',
  onPath: 'On the path',
}

export type StoryWords = typeof words
