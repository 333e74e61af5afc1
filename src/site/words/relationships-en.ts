/** The words of the relationships page. */
export const words = {
  title: 'Who is tied to whom in Escape',
  heading: 'Relationships',
  lead: 'Who is tied to whom, as far as you have seen the film.',
  view: 'How it is shown',
  views: { map: 'Map', table: 'The same as a table' },
  mapName: 'Map of who is tied to whom',
  howTo:
    'Press somebody for their ties, press again for their page. The map is moved by dragging or by one finger sideways; up and down scrolls the page. Two fingers, the buttons, or Ctrl and the wheel zoom. On a keyboard the arrows follow the ties, and Enter opens the page.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Reset',
  person: (name: string, side: string, ties: readonly string[]) => `${name}, ${side}: ${ties.join('; ')}`,
  tieTo: (label: string, name: string) => `${label} (${name})`,
  tieFrom: (label: string, name: string) => `from ${name}: ${label}`,
  nobodyChosen: 'Press somebody on the map: who they are, and how they are tied, shows here.',
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
  whoWasThatLead: 'No name needed: choose what you remember of somebody.',
  side: 'Side',
  clues: { rank: 'Rank', carries: 'Seen with', place: 'Where' },
  anything: 'Any',
  found: (found: number, all: number) => (found === all ? `${all} people` : `${found} of ${all} people`),
  nobodyFits: 'Nobody fits all of that.',
  clear: 'Start over',
  story: 'The story, beat by beat',
  disagreements: 'Where sources disagree',
}

export type RelationshipsWords = typeof words
