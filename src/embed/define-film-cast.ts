import { FilmCast } from './film-cast.ts'

const name = 'film-cast'

/** Makes `<film-cast>` known to the page. A page may well hold this script twice; the first one counts. */
export function defineFilmCast(): void {
  if (customElements.get(name) === undefined) customElements.define(name, FilmCast)
}

defineFilmCast()
