/** The words of the page of facts. */
export const words = {
  title: (film: string) => `The facts about ${film}, with sources`,
  heading: 'The facts',
  lead: 'Everything we know about the film, with sources. Where they disagree, you get every version.',
  links: 'More on the web',
  releases: 'In cinemas',
  elsewhere: 'Titles in other countries',
}

export type FactsWords = typeof words
