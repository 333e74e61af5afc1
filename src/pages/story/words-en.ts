import type { Lane, Level } from '../../schema/vocabulary.ts'

/** The words of the story page. */
export const words = {
  title: 'The story of Escape, as far as you have seen it',
  heading: 'Story',
  lead: 'The path from the barracks to the line, told only as far as you have seen the film.',
  relationships: 'Who is tied to whom',
  disagreements: 'Where sources disagree',
  acts: ['The trailer', 'The first act', 'The middle', 'The ending'] satisfies Record<Level, string>,
  trailer: {
    pursued:
      'A sergeant of the North Korean army is to be discharged after ten years. Before that day he means to be in the South.',
    pursuer: 'Behind him comes an officer of State Security, who knew him as a child.',
  },
  synopsis: 'Read the synopsis, free of spoilers',
  lanes: { pursued: 'The pursued', pursuer: 'The pursuer', both: 'Both' } satisfies Record<Lane, string>,
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
  line: 'Military Demarcation Line',
}

export type StoryWords = typeof words
