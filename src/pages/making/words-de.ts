import type { MakingWords } from './words-en.ts'

/** Die Texte der Seite zur Entstehung des Films. */
export const words = {
  title: (film) => `Wie ${film} entstand: Zeitstrahl, Musik, Interviews`,
  heading: 'Entstehung',
  lead: 'Der Weg des Films, von der ersten Idee bis zur jüngsten Vorführung.',
  parts: 'Auf dieser Seite',
  timeline: 'Zeitstrahl',
  music: 'Musik',
  playsIn: 'Was in welcher Szene zu hören ist, steht auf',
  playsInStory: 'der Seite zur Geschichte',
  interviews: 'Interviews',
  interviewsLead: (count) =>
    count === 1 ? 'Eines zum Nachlesen.' : `${count} zum Nachlesen, jedes auf seiner eigenen Seite.`,
  reviews: 'Weitere Kritiken',
  reviewsLead: 'Kürzere Texte und private Blogs, je eine Zeile in unseren Worten. Die übrigen stehen auf',
  reviewsPage: 'der Seite der Kritiken',
} satisfies MakingWords
