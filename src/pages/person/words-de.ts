import type { PersonWords } from './words-en.ts'

/** Die Texte der Seiten über Menschen. */
export const words = {
  title: (name, role, film) => `${name} · ${role} in ${film}`,
  actor: 'Schauspiel',
  inFilm: (film) => `In ${film}`,
  about: 'Was bekannt ist',
  noBiography: 'Bisher kennen wir nur diesen Eintrag.',
  elsewhere: 'Mehr im Netz',
  spellings: 'Schreibweisen',
} satisfies PersonWords
