/** The words of the finder. */
export const words = {
  heading: 'Find anybody',
  box: 'Any name, in any spelling',
  close: 'Close',
  found: (count: number) => (count === 1 ? '1 found' : `${count} found, best first`),
  nothing: 'Nobody and nothing is called that, in any spelling we know. Try fewer letters.',
  recent: 'Picked last',
  forget: 'Forget these',
  pagesHeading: 'Pages',
  keys: '/ or Ctrl K opens this, arrows move, Enter goes.',
  kinds: { character: 'Character', performer: 'Performer', crew: 'Crew', review: 'Review', page: 'Page' },
  whoWasThat: 'Who was that?',
}

export type FinderWords = typeof words
