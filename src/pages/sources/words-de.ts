import type { SourcesWords } from './words-en.ts'

/** Die Texte der Quellenseite. */
export const words = {
  title: (film, site) => `Quellen zu ${film} · ${site}`,
  heading: 'Quellen',
  lead: (count) =>
    `${count === 1 ? 'Eine Seite, auf die' : `${count} Seiten, auf die`} sich die Angaben dieser Website stützen.`,
  kinds: {
    'film-page': 'Filmseiten',
    official: 'Offizielle Seiten',
    festival: 'Festivals',
    newspaper: 'Zeitungen',
    broadcaster: 'Sender',
    'trade-press': 'Film- und Fachpresse',
    'entertainment-news': 'Unterhaltungsmedien',
    critic: 'Filmkritik',
    database: 'Datenbanken',
    cinema: 'Kinos',
    blog: 'Blogs',
    forum: 'Foren',
    'viewer-review': 'Publikum',
    wiki: 'Wikis',
    code: 'Softwareprojekte',
  },
} satisfies SourcesWords
