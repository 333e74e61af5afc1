/** The words of the cast page. */
export const words = {
  title: 'Cast of Escape: all 36 credits',
  heading: 'Cast',
  search: 'Find a character or performer',
  searchHint: 'Lim Kyu-nam, 임규남, Hong Sa Bin …',
  side: 'Side',
  billing: 'Billing',
  sort: 'Order',
  all: 'All',
  sorts: { billing: 'Billing', listed: 'As the film page lists', character: 'Character', performer: 'Performer' },
  shown: (shown: number, all: number) => (shown === all ? `${all} credits` : `${shown} of ${all} credits`),
  bestFirst: 'Best match first',
  guesses: 'Nobody is written quite like this; these may be meant.',
  nobody: 'Nobody fits this search.',
  nobodyHint: 'Try fewer letters, another spelling or another side.',
  clear: 'Clear the filters',
  apply: 'Apply',
  crew: 'Crew',
  crewRows: 'The film page prints three more rows after the cast, each with a dash where a role would stand:',
  row: (order: number) => `Row ${order}`,
  noFilters: 'Filters need JavaScript; the whole cast stands below.',
}

export type CastWords = typeof words
