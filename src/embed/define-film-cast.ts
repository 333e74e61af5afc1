import { FilmCast } from './film-cast.ts'

const name = 'film-cast'

/**
 * Makes `<film-cast>` known to the page, which may well hold this script twice: the first one counts. A browser that
 * does not know the colours of either scheme keeps the plain link.
 */
export function defineFilmCast(): void {
  const knowsColours = globalThis.CSS?.supports?.('color', 'light-dark(red, red)')
  if (knowsColours && customElements.get(name) === undefined) customElements.define(name, FilmCast)
}

defineFilmCast()
