/** The words of the story page. */
export const words = {
  title: (film: string) => `The story of ${film}, as far as you have seen it`,
  heading: 'Story',
  there: 'Who is there',
  hour: 'Time of day',
  between: 'Between the two',
  steps: 'Scene by scene',
  previous: 'Previous scene',
  next: 'Next scene',
  keys: 'Press J for the next scene, K for the one before.',
  gate: 'From here on it is the film',
  notSeen: 'Not seen it yet? Start with the film page.',
  pick: 'Pick scenes',
  who: 'Scenes with',
  motif: 'Motifs',
  all: 'All',
  told: (count: number) => (count === 1 ? '1 scene' : `${count} scenes`),
  fit: (fit: number, count: number) =>
    `${fit} of ${count} ${count === 1 ? 'scene' : 'scenes'}. Of the others you see only place and title.`,
  none: 'No scene has both. You see only place and title of each.',
  low: 'Only blogs and viewers mention this, or a single source.',
  threads: 'Recurring motifs',
  onPath: 'Scenes with this motif',
}

export type StoryWords = typeof words
