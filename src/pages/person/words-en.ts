/** The words of the pages of people. */
export const words = {
  title: (name: string, role: string, film: string) => `${name} · ${role} in ${film}`,
  actor: 'Actor',
  inFilm: (film: string) => `In ${film}`,
  about: 'What we know',
  noBiography: 'So far we only know this credit.',
  elsewhere: 'More on the web',
  spellings: 'Spellings',
}

export type PersonWords = typeof words
