import type { CharacterWords } from './words-en.ts'

/** Die Texte der Figurenseiten. */
export const words = {
  title: (name, performer, film) => `${name} · ${performer} in ${film}`,
  backToCast: 'Besetzung',
  playedBy: 'Gespielt von',
  more: 'Mehr zur Person',
  carries: 'Hat dabei',
  gloss: 'Die deutsche Bezeichnung dieser Rolle stammt von uns. In den Quellen steht keine.',
  facts: 'Was bekannt ist',
  nothingMore: 'Mehr lässt sich über diese Rolle nicht sagen, ohne etwas zu verraten.',
  inTheStory: 'In der Geschichte',
  scenes: 'Szenen',
  inStory: 'In der Geschichte ansehen',
  connections: 'Beziehungen',
  onTheMap: 'Zur Karte',
  critics: 'Das sagt die Kritik',
  allReviews: 'Alle Kritiken',
  ourWords: 'In unseren Worten. Jeder Name führt zur Kritik.',
  alsoMentionedBy: 'Auch erwähnt bei',
  names: 'Schreibweisen',
  characterName: 'Figur',
  sameRole: 'Dieselbe Rolle gibt es noch einmal:',
  neighbours: 'Weiter in der Besetzung',
  previous: 'Vorherige Figur',
  next: 'Nächste Figur',
} satisfies CharacterWords
