/** The words of the relationships page. */
export const words = {
  title: (film: string) => `Who is tied to whom in ${film}`,
  heading: 'Who is tied to whom',
  lead: 'As far as you have seen the film. Press a face on the map for the ties of that person.',
  views: { map: 'Show the map', table: 'Show the list' },
  mapName: 'Map of who is tied to whom',
  howTo: 'A second press opens the page of that person. Arrow keys follow the ties, and Enter opens the page.',
  person: (name: string, side: string, ties: string) => `${name}, ${side}: ${ties}`,
  tieTo: (label: string, name: string) => `${label} (${name})`,
  tieFrom: (label: string, name: string) => `from ${name}: ${label}`,
  /** A tie towards the person below whose name it stands. */
  tieOf: (name: string, label: string) => `${name}: ${label}`,
  page: 'Their page',
  tiesOf: 'Ties of',
  everybody: 'Everybody',
  shown: (shown: number, all: number) =>
    shown === all ? (all === 1 ? '1 tie' : `${all} ties`) : `${shown} of ${all} ties`,
  tableName: 'Who is tied to whom, and who says so',
  who: 'Who',
  tie: 'Tie',
  whom: 'Whom',
  whoWasThat: 'Who was that?',
  whoWasThatLead: 'No name needed: press what you remember of somebody.',
  side: 'Side',
  clues: { rank: 'Rank', carries: 'Seen with', place: 'Where' },
  found: (found: number, all: number) => (found === all ? `${all} people` : `${found} of ${all} people`),
  left: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  moreClues: 'More things and places come with what you have seen of the film.',
  nobodyFits: 'Nobody fits all of that.',
  clear: 'Start over',
  story: 'Story',
  disagreements: 'Where sources disagree',
}

export type RelationshipsWords = typeof words
