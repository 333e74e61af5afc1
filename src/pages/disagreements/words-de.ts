import type { DisagreementsWords } from './words-en.ts'

/** Die Texte der Seite der Widersprüche. */
export const words = {
  title: (film) => `${film}: wo sich die Quellen widersprechen`,
  legend: 'Was die Kästchen bedeuten',
  ofStanding: 'Offizielle Seiten, Festivals, Presse, Kritik',
  others: 'Blogs, Publikum, Wikis, Datenbanken',
  weight: (standing, others) =>
    others === 0
      ? `${standing} von offiziellen Seiten, Festivals, Presse oder Kritik`
      : `${standing} von offiziellen Seiten, Festivals, Presse oder Kritik, ${others} von anderswo`,
  heading: 'Widersprüche',
  lead: (count) =>
    `In ${count === 1 ? 'einem Punkt' : `${count} Punkten`} widersprechen sich die Quellen. Wir suchen uns nicht einfach eine Version aus: Hier stehen alle, und wer was sagt.`,
} satisfies DisagreementsWords
