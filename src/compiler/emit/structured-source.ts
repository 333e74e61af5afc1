import { pathIn, sharePath } from '../../languages/paths.ts'
import type { Lang } from '../../languages/registry.ts'
import type { Content } from '../../schema/content.ts'
import type { Cast, Character, Film, Person, Reviews } from '../../schema/documents.ts'
import type { CompiledDocuments } from '../compile/compile-documents.ts'

export type StructuredFilm = { content: Content; documents: CompiledDocuments }

/** What structured data is made from, in one language: documents of level 0 alone. */
export type StructuredSource = {
  content: Content
  lang: Lang
  /** The absolute address of a path in this language. */
  address: (path: string) => string
  /** The name of a thing, which is the same in every language: an address in the film's first one, with a fragment. */
  id: (path: string, fragment: string) => string
  /** The share picture of a page. */
  picture: (path: string) => string
  read: {
    film: () => Film
    cast: () => Cast
    reviews: () => Reviews
    character: (id: string) => Character
    person: (id: string) => Person
  }
}

/** @param origin the site's own */
export function structuredSource({ content, documents }: StructuredFilm, lang: Lang, origin: string): StructuredSource {
  const langs = content.film.languages
  const read = <T>(path: string): T => {
    const compiled = documents.get(`${lang}/${path}.json`)
    if (compiled === undefined) throw new Error(`no document ${lang}/${path}.json`)
    return compiled.document as T
  }
  return {
    content,
    lang,
    address: (path) => origin + pathIn(lang, path, langs),
    id: (path, fragment) => `${origin}${path}#${fragment}`,
    picture: (path) => origin + sharePath(lang, path),
    read: {
      film: () => read<Film>('film'),
      cast: () => read<Cast>('cast'),
      reviews: () => read<Reviews>('reviews'),
      character: (id) => read<Character>(`characters/${id}`),
      person: (id) => read<Person>(`people/${id}`),
    },
  }
}
