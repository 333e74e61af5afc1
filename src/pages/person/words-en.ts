/** The words of the pages of people. */
export const words = {
  title: (name: string, role: string, film: string) => `${name} · ${role} in ${film}`,
  actor: 'Actor',
  inFilm: (film: string) => `In ${film}`,
  about: 'What we know',
  noBiography: 'We have found no source on their life yet.',
  spellings: 'Spellings',
}

export type PersonWords = typeof words
