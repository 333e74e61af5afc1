/** The words of the relationships page. */
export const words = {
  title: (film: string) => `Who’s connected to whom in ${film}`,
  heading: 'Connections',
  lead: 'Only what you have seen so far. Press a face to see how that person is connected.',
  views: { map: 'Show the map', table: 'Show the list' },
  mapName: 'Map of connections',
  howTo: 'Press again to open their page. Arrow keys move along the connections; Enter opens the page.',
  person: (name: string, side: string, ties: string) => `${name}, ${side}: ${ties}`,
  tieTo: (label: string, name: string) => `${label} (${name})`,
  tieFrom: (label: string, name: string) => `from ${name}: ${label}`,
  /** An incoming tie, in the list of the person to whom it leads. */
  tieOf: (name: string, label: string) => `${name}: ${label}`,
  page: 'Their page',
  tiesOf: 'Connections of',
  everybody: 'Everybody',
  shown: (shown: number, all: number) =>
    shown === all ? (all === 1 ? '1 connection' : `${all} connections`) : `${shown} of ${all} connections`,
  tableName: 'Who’s connected to whom, and who says so',
  who: 'Who',
  tie: 'Connection',
  whom: 'Whom',
  whoWasThat: 'Who was that?',
  whoWasThatLead: 'Don’t know the name? Pick what you remember.',
  side: 'Side',
  clues: { rank: 'Rank', carries: 'Seen with', place: 'Where' },
  found: (found: number, all: number) => (found === all ? `${all} people` : `${found} of ${all} people`),
  left: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  moreClues: 'There are more things and places the further you have watched.',
  nobodyFits: 'Nobody matches all of that.',
  clear: 'Start over',
}

export type RelationshipsWords = typeof words
