import type { FactsWords } from './words-en.ts'

/** Die Texte der Faktenseite. */
export const words = {
  title: (film) => `Die Fakten zu „${film}“, mit Quellen`,
  heading: 'Die Fakten',
  lead: 'Alles, was wir über den Film wissen, und wer es sagt. Wo Quellen sich widersprechen, steht jede Angabe hier.',
  releases: 'Kinostarts',
  elsewhere: 'Titel in anderen Ländern',
} satisfies FactsWords
