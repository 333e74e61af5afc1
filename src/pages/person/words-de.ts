import type { PersonWords } from './words-en.ts'

/** Die Texte der Seiten über Menschen. */
export const words = {
  title: (name, role, film) => `${name} · ${role} in ${film}`,
  actor: 'Schauspiel',
  inFilm: (film) => `In ${film}`,
  about: 'Was bekannt ist',
  noBiography: 'Wir haben noch keine Quelle zum Leben gefunden.',
  spellings: 'Schreibweisen',
} satisfies PersonWords
