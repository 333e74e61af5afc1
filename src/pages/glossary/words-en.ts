/** The words of the glossary. */
export const words = {
  title: (film: string) => `Glossary: the words of ${film}`,
  heading: 'Glossary',
  lead: (count: number) => `${count} terms worth knowing, and the characters they go with.`,
  inTheFilm: 'In the film:',
}

export type GlossaryWords = typeof words
