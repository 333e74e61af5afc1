import type { DisagreementsWords } from './words-en.ts'

/** Die Texte der Seite der Widersprüche. */
export const words = {
  title: (film) => `${film}: wo sich die Quellen widersprechen`,
  legend: 'Was die Kästchen bedeuten',
  ofStanding: 'Filmseite, Festivals, Presse, Kritik',
  others: 'Blogs, Publikum, Wikis, Datenbanken',
  weight: (standing, others) =>
    others === 0
      ? `${standing} aus Filmseite, Festivals, Presse oder Kritik`
      : `${standing} aus Filmseite, Festivals, Presse oder Kritik, ${others} von anderswo`,
  heading: 'Widersprüche',
  lead: (count) =>
    `${count === 1 ? 'Ein Punkt, in dem' : `${count} Punkte, in denen`} sich Texte über den Film widersprechen. Wir suchen uns nicht stillschweigend eine Version aus: Bei jeder Angabe steht, von wem sie stammt.`,
} satisfies DisagreementsWords
