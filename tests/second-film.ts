import { filmSource } from '../src/compiler/vite/film-source.ts'

/** The second film, *Nosferatu* (1922), on which the engine is tested beside the first: see `tests/film/README.md`. */
export const secondFilm = await filmSource('tests/film', null).read()
