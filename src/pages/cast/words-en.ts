/** The words of the cast page. */
export const words = {
  title: (film: string, count: number) => `Cast of ${film}: all ${count} characters`,
  heading: 'Cast',
  search: 'Find a character or actor',
  side: 'Side',
  billing: 'Role',
  sort: 'Sort by',
  all: 'All',
  sorts: { billing: 'Leads first', listed: 'Original order', character: 'Character', performer: 'Actor' },
  shown: (shown: number, all: number) => (shown === all ? `${all} people` : `${shown} of ${all} people`),
  bestFirst: 'Best match first',
  guesses: 'No exact match. Did you mean one of these?',
  nobody: 'No results.',
  nobodyHint: 'Try fewer letters, another spelling or another side.',
  clear: 'Clear filters',
  crew: 'Crew',
  crewRows: (count: number, outlet: string) =>
    `${outlet} lists ${count} more ${count === 1 ? 'name' : 'names'} after the cast, without a role:`,
  row: (order: number) => `Row ${order}`,
  noFilters: 'Filters need JavaScript. The whole cast is below.',
}

export type CastWords = typeof words
