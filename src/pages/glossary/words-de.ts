import type { GlossaryWords } from './words-en.ts'

/** Die Texte des Glossars. */
export const words = {
  title: (film) => `Glossar: Wörter zu ${film}`,
  heading: 'Glossar',
  lead: (count) => `${count} Begriffe, die beim Sehen helfen, und die Figuren dazu.`,
  inTheFilm: 'Im Film:',
} satisfies GlossaryWords
