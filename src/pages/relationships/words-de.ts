import type { RelationshipsWords } from './words-en.ts'

/** Die Texte der Beziehungsseite. */
export const words = {
  title: (film) => `${film}: die Beziehungen der Figuren`,
  heading: 'Beziehungen',
  lead: 'Soweit du den Film gesehen hast. Wähle auf der Karte ein Gesicht, um die Beziehungen dieser Figur zu sehen.',
  views: { map: 'Karte zeigen', table: 'Liste zeigen' },
  mapName: 'Karte der Beziehungen',
  howTo:
    'Wählst du eine Figur noch einmal, öffnet sich ihre Seite. Die Pfeiltasten folgen den Beziehungen, Enter öffnet die Seite.',
  person: (name, side, ties) => `${name}, ${side}: ${ties}`,
  tieTo: (label, name) => `${label} (${name})`,
  tieFrom: (label, name) => `von ${name}: ${label}`,
  tieOf: (name, label) => `${name}: ${label}`,
  page: 'Zur Seite der Figur',
  tiesOf: 'Beziehungen von',
  everybody: 'Alle',
  shown: (shown, all) => `${shown === all ? '' : `${shown} von `}${all} ${all === 1 ? 'Beziehung' : 'Beziehungen'}`,
  tableName: 'Beziehungen mit Quellen',
  who: 'Wer',
  tie: 'Beziehung',
  whom: 'Mit wem',
  whoWasThat: 'Wer war das noch mal?',
  whoWasThatLead: 'Den Namen brauchst du nicht: Wähle, woran du dich erinnerst.',
  side: 'Lager',
  clues: { rank: 'Dienstgrad', carries: 'Hat dabei', place: 'Ort' },
  found: (found, all) => `${found === all ? '' : `${found} von `}${all} ${all === 1 ? 'Person' : 'Personen'}`,
  left: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
  moreClues: 'Je mehr du vom Film gesehen hast, desto mehr Dinge und Orte stehen hier.',
  nobodyFits: 'Das alles zusammen passt auf niemanden.',
  clear: 'Von vorn beginnen',
} satisfies RelationshipsWords
