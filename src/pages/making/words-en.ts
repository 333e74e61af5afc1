/** The words of the page on the making of the film. */
export const words = {
  title: (film: string) => `The making of ${film}: timeline, music, interviews`,
  heading: 'Making of',
  lead: 'How the film was made, from the first idea to the latest screening.',
  parts: 'On this page',
  timeline: 'Timeline',
  music: 'Music',
  playsIn: 'What plays in which scene is on',
  playsInStory: 'the story page',
  interviews: 'Interviews',
  interviewsLead: (count: number) => `${count} to read or watch, each on its own site.`,
  reviews: 'More reviews',
  reviewsLead: 'Shorter pieces and personal blogs, one line each in our words. The others are on',
  reviewsPage: 'the reviews page',
}

export type MakingWords = typeof words
