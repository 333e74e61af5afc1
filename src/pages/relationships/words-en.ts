/** The words of the relationships page. */
export const words = {
  title: (film: string) => `How the characters of ${film} are connected`,
  heading: 'Connections',
  lead: 'Only what you’ve seen so far. Pick a face to see their connections.',
  views: { map: 'Show the map', table: 'Show the list' },
  mapName: 'Map of connections',
  howTo: 'Pick it again to open their page. Arrow keys follow the connections; Enter opens the page.',
  person: (name: string, side: string, ties: string) => `${name}, ${side}: ${ties}`,
  tieTo: (label: string, name: string) => `${label} (${name})`,
  tieFrom: (label: string, name: string) => `from ${name}: ${label}`,
  /** An incoming tie, in the list of the person to whom it leads. */
  tieOf: (name: string, label: string) => `${name}: ${label}`,
  page: 'Their page',
  tiesOf: 'Connections of',
  everybody: 'Everyone',
  shown: (shown: number, all: number) =>
    shown === all ? (all === 1 ? '1 connection' : `${all} connections`) : `${shown} of ${all} connections`,
  tableName: 'Connections and their sources',
  who: 'Who',
  tie: 'Connection',
  whom: 'With',
  whoWasThat: 'Who was that?',
  whoWasThatLead: 'Don’t know the name? Pick what you remember.',
  side: 'Side',
  clues: { rank: 'Rank', carries: 'Seen with', place: 'Where' },
  found: (found: number, all: number) => (found === all ? `${all} people` : `${found} of ${all} people`),
  left: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  moreClues: 'The further you watch, the more things and places there are.',
  nobodyFits: 'No one matches all of that.',
  clear: 'Start over',
}

export type RelationshipsWords = typeof words
