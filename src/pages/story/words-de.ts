import type { StoryWords } from './words-en.ts'

/** Die Texte der Seite der Geschichte. */
export const words = {
  title: (film) => `Die Geschichte von ${film}, soweit du sie gesehen hast`,
  heading: 'Geschichte',
  there: 'Wer dabei ist',
  hour: 'Tageszeit',
  between: 'Zwischen den beiden',
  steps: 'Szene für Szene',
  previous: 'Vorige Szene',
  next: 'Nächste Szene',
  keys: 'J: nächste Szene, K: vorige Szene',
  gate: 'Ab hier wird gespoilert',
  notSeen: 'Noch nicht gesehen? Fang auf der Startseite an.',
  pick: 'Szenen auswählen',
  who: 'Szenen mit',
  motif: 'Motive',
  all: 'Alle',
  told: (count) => (count === 1 ? '1 Szene' : `${count} Szenen`),
  fit: (fit, count) =>
    `${fit} von ${count} ${count === 1 ? 'Szene' : 'Szenen'}. Von den übrigen siehst du nur Ort und Titel.`,
  none: 'Keine Szene passt zu beidem. Du siehst überall nur Ort und Titel.',
  low: 'Das erwähnen nur Blogs, Zuschauer oder eine einzige Quelle.',
  threads: 'Wiederkehrende Motive',
  onPath: 'Szenen mit diesem Motiv',
} satisfies StoryWords
