import type { CharacterWords } from './words-en.ts'

/** Die Texte der Figurenseiten. */
export const words = {
  title: (name, performer, film) => `${name} · ${performer} in ${film}`,
  backToCast: 'Besetzung',
  playedBy: 'Gespielt von',
  more: 'Mehr zur Person',
  carries: 'Hat dabei',
  gloss: 'Diese Rolle haben wir selbst übersetzt, in den Quellen steht nichts Deutsches.',
  facts: 'Was bekannt ist',
  nothingMore: 'Mehr können wir ohne Spoiler nicht sagen.',
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
