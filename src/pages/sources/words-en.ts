import type { SourceKind } from '../../schema/vocabulary.ts'

/** The words of the sources page. */
export const words = {
  title: (film: string, site: string) => `Sources for ${film} · ${site}`,
  heading: 'Sources',
  lead: (count: number) => `The ${count} pages behind the facts on this site.`,
  kinds: {
    'film-page': 'Film sites',
    official: 'Official pages',
    festival: 'Festivals',
    newspaper: 'Newspapers',
    broadcaster: 'Broadcasters',
    'trade-press': 'Film and trade press',
    'entertainment-news': 'Entertainment news',
    critic: 'Critics',
    database: 'Databases',
    cinema: 'Cinemas',
    blog: 'Blogs',
    forum: 'Forums',
    'viewer-review': 'Viewers',
    wiki: 'Wikis',
    code: 'Code projects',
  } satisfies Record<SourceKind, string>,
}

export type SourcesWords = typeof words
