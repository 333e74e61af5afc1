/** The words of the disagreements page. */
export const words = {
  title: (film: string) => `Where the sources on ${film} disagree`,
  legend: 'What the blocks mean',
  ofStanding: 'film page, festivals, press, critics',
  others: 'blogs, viewers, wikis, databases',
  weight: (standing: number, others: number) =>
    others === 0
      ? `${standing} from film page, festivals, press or critics`
      : `${standing} from film page, festivals, press or critics, ${others} from elsewhere`,
  heading: 'Disagreements',
  lead: (count: number) =>
    `${count} points on which sources contradict each other. We don’t pick one in silence: every version is here, with who says it.`,
}

export type DisagreementsWords = typeof words
