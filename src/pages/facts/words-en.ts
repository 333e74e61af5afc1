/** The words of the page of facts. */
export const words = {
  title: (film: string) => `The facts about ${film}, with their sources`,
  heading: 'The facts',
  lead: 'Everything we know about the film, and who says so. Where sources disagree, you find every version.',
  releases: 'In cinemas',
  elsewhere: 'Titles in other countries',
}

export type FactsWords = typeof words
