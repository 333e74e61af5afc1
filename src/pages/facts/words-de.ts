import type { FactsWords } from './words-en.ts'

/** Die Texte der Faktenseite. */
export const words = {
  title: (film) => `Die Fakten zu „${film}“, mit Quellen`,
  heading: 'Die Fakten',
  lead: 'Alles, was wir über den Film wissen, mit Quellen. Wo sie sich widersprechen, findest du jede Version.',
  links: 'Mehr im Netz',
  releases: 'Kinostarts',
  elsewhere: 'Titel in anderen Ländern',
} satisfies FactsWords
