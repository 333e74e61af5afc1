/** The words of the disagreements page. */
export const words = {
  title: (film: string) => `Where the sources on ${film} disagree`,
  legend: 'What the blocks stand for',
  ofStanding: 'film page, festivals, press, critics',
  others: 'blogs, viewers, wikis, databases',
  weight: (standing: number, others: number) =>
    others === 0
      ? `${standing} from film page, festivals, press or critics`
      : `${standing} from film page, festivals, press or critics, ${others} from elsewhere`,
  heading: 'Disagreements',
  toStory: 'The story as a path',
  toRelationships: 'Who is tied to whom',
  lead: (count: number) =>
    `${count} points on which those who write about the film contradict each other. We do not pick silently: each claim stands with whoever makes it.`,
}

export type DisagreementsWords = typeof words
