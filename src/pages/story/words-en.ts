/** The words of the story page. */
export const words = {
  title: (film: string) => `The story of ${film}, as far as you’ve seen it`,
  heading: 'Story',
  there: 'Who’s there',
  hour: 'Time of day',
  between: 'Between the two',
  steps: 'Scene by scene',
  previous: 'Previous scene',
  next: 'Next scene',
  keys: 'Press J for the next scene, K for the one before.',
  gate: 'Spoilers start here',
  notSeen: 'Not seen it yet? Start with the home page.',
  pick: 'Pick scenes',
  who: 'Scenes with',
  motif: 'Motifs',
  all: 'All',
  told: (count: number) => (count === 1 ? '1 scene' : `${count} scenes`),
  fit: (fit: number, count: number) =>
    `${fit} of ${count} ${count === 1 ? 'scene' : 'scenes'}. The rest show only place and title.`,
  none: 'No scene has both. All show only place and title.',
  low: 'Only blogs, viewers or a single source mention this.',
  threads: 'Recurring motifs',
  onPath: 'Scenes with this motif',
}

export type StoryWords = typeof words
