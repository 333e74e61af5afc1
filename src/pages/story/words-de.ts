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
  gate: 'Ab hier geht es um den Film selbst',
  notSeen: 'Noch nicht gesehen? Fang mit der Seite zum Film an.',
  pick: 'Szenen auswählen',
  who: 'Szenen mit',
  motif: 'Motive',
  all: 'Alle',
  told: (count) => (count === 1 ? '1 Szene' : `${count} Szenen`),
  fit: (fit, count) =>
    `${fit} von ${count} ${count === 1 ? 'Szene' : 'Szenen'}. Von den übrigen siehst du nur Ort und Titel.`,
  none: 'Keine Szene passt zu beidem. Du siehst überall nur Ort und Titel.',
  low: 'Davon berichten nur Blogs und Zuschauer oder nur eine einzige Quelle.',
  threads: 'Wiederkehrende Motive',
  onPath: 'Szenen mit diesem Motiv',
} satisfies StoryWords
