/** The words of the disagreements page. */
export const words = {
  title: (film: string) => `Where the sources on ${film} disagree`,
  heading: 'Disagreements',
  toStory: 'The story as a path',
  toRelationships: 'Who is tied to whom',
  lead: (count: number) =>
    `${count} points on which those who write about the film contradict each other. We do not pick silently: each claim stands with whoever makes it.`,
}

export type DisagreementsWords = typeof words
