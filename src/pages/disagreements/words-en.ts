/** The words of the disagreements page. */
export const words = {
  title: (film: string) => `Where the sources on ${film} disagree`,
  legend: 'What the blocks mean',
  ofStanding: 'official pages, festivals, press, critics',
  others: 'blogs, viewers, wikis, databases',
  weight: (standing: number, others: number) =>
    others === 0
      ? `${standing} from official pages, festivals, press or critics`
      : `${standing} from official pages, festivals, press or critics, ${others} from elsewhere`,
  heading: 'Disagreements',
  lead: (count: number) =>
    `Sources contradict each other on ${count} points. We don’t just pick one: here’s every version, and who says it.`,
}

export type DisagreementsWords = typeof words
