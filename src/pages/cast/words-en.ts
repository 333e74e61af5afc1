/** The words of the cast page. */
export const words = {
  title: (film: string, count: number) => `Cast of ${film}: all ${count} credits`,
  heading: 'Cast',
  search: 'Find a character or actor',
  side: 'Side',
  billing: 'Size of part',
  sort: 'Order',
  all: 'All',
  sorts: { billing: 'Leads first', listed: 'As the film page lists', character: 'Character', performer: 'Performer' },
  shown: (shown: number, all: number) => (shown === all ? `${all} credits` : `${shown} of ${all} credits`),
  bestFirst: 'Best match first',
  guesses: 'No exact match. Did you mean one of these?',
  nobody: 'Nobody found.',
  nobodyHint: 'Try fewer letters, another spelling or another side.',
  clear: 'Clear the filters',
  crew: 'Crew',
  crewRows: (count: number) =>
    `The film page prints ${count} more ${count === 1 ? 'row' : 'rows'} after the cast, with a dash in place of a role:`,
  row: (order: number) => `Row ${order}`,
  noFilters: 'Filters need JavaScript. The whole cast is below.',
}

export type CastWords = typeof words
