/**
 * The names of all filters in addresses, for what hands an address on without the code of every page. A test compares
 * them with the filters themselves.
 */
export const filterNames: readonly string[] = [
  ...['q', 'side', 'billing', 'sort', 'stance', 'aspect'],
  ...['who', 'motif', 'view', 'rank', 'carries', 'place'],
  ...['group', 'limit', 'theme', 'heading', 'filter', 'way', 'pinned'],
]
