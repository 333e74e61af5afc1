import type { Lang } from '../../languages/registry.ts'
import type { Cast, Disagreements, Film, Glossary, ReviewBodies, Reviews, Story } from '../../schema/documents.ts'
import type { FilmShape, FilmTexts } from '../../schema/film-shape.ts'
import { type Findable, foundKinds } from './findable.ts'
import { findableFacts, findableOutlets } from './findable-facts.ts'
import { findablePages } from './findable-pages.ts'
import { findablePeople } from './findable-people.ts'
import { findableReviews } from './findable-reviews.ts'
import { findableQuestions, findableStory } from './findable-story.ts'
import { findableTerms } from './findable-terms.ts'
import type { FinderWords } from './words-en.ts'

/** The documents that are searched, as far as they are there: none of a level above the reader's. */
export type FinderDocuments = {
  cast: Cast | null
  film: Film | null
  glossary: Glossary | null
  reviews: Reviews | null
  stories: readonly Story[]
  disagreements: Disagreements | null
  bodies: readonly ReviewBodies[]
}

export type FinderLanguage = {
  lang: Lang
  texts: Pick<FilmTexts, 'sides' | 'aspects'>
  wordsIn: (lang: Lang) => FinderWords
}

/**
 * Everybody and everything that the finder knows, from the documents that are there. Of equally good results the one
 * that stands first here is shown first.
 *
 * @example findables(documents, film, language).find(({ id }) => id === 'page//cast')?.path // '/cast'
 */
export function findables(
  { cast, film, glossary, reviews, stories, disagreements, bodies }: FinderDocuments,
  shape: FilmShape,
  { lang, texts, wordsIn }: FinderLanguage,
): readonly Findable[] {
  const words = wordsIn(lang)
  const sections = shape.languages.flatMap((one) => Object.entries(wordsIn(one).sections))
  const aliases = Map.groupBy(sections, ([id]) => id)
  const ofReviews = reviews === null ? [] : findableReviews(reviews, bodies, texts.aspects, words)
  const ofOutlets = findableOutlets(
    [cast, film, reviews, disagreements, ...stories, ...bodies].flatMap((document) =>
      document === null ? [] : [document.sources],
    ),
    new Set(ofReviews.map(({ name }) => name.display)),
  )
  const all = [
    ...(cast === null ? [] : findablePeople(cast, stories, texts.sides)),
    ...findablePages(lang, shape, wordsIn),
    ...(glossary === null ? [] : findableTerms(glossary)),
    ...findableStory(stories, cast, shape.parts, words),
    ...findableQuestions([disagreements, ...stories]),
    ...ofReviews,
    ...(film === null
      ? []
      : findableFacts(film, (id) => (aliases.get(id) ?? []).flatMap(([, names]) => names.split(', ')))),
    ...ofOutlets,
  ]
  return all.toSorted((a, b) => foundKinds.indexOf(a.kind) - foundKinds.indexOf(b.kind))
}
