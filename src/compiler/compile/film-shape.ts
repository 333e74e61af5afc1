import { type Lang, type Localised, registry } from '../../languages/registry.ts'
import type { Content } from '../../schema/content.ts'
import type { FilmShape, FilmTexts } from '../../schema/film-shape.ts'
import { dateForms } from './date-forms.ts'

/**
 * What the app must know of a film in every language.
 *
 * @param inbox where the form of a reply is posted to; null where fans cannot reply
 */
export function filmShape(
  { film, words, vocabulary, story, reviews, making, glossary }: Content,
  inbox: string | null = null,
): FilmShape {
  const { levels, sides, lanes, ties, aspects } = vocabulary
  const names = film.languages.map((lang) => ({ lang, text: words.brand[lang] }))
  return {
    languages: film.languages,
    speech: Object.fromEntries(
      film.languages.map((lang) => [lang, { ...registry[lang], dates: dateForms(registry[lang].locale) }]),
    ) as FilmShape['speech'],
    brand: names.filter(({ text }, at) => names.findIndex((name) => name.text === text) === at),
    levels: [...levels.keys()],
    sides: Object.keys(sides),
    lanes: Object.fromEntries(Object.entries(lanes).map(([id, { place }]) => [id, place])),
    aspects: Object.keys(aspects),
    hunts: Object.keys(ties).filter((kind) => ties[kind]?.line === 'hunt'),
    inbox,
    parts: {
      levels: levels.length > 1,
      story: story.beats.length > 0,
      relationships: story.relationships.length > 0,
      disagreements: story.disagreements.length > 0,
      reviews: Object.keys(reviews).length > 0,
      making: Object.values(making).some((list) => list.length > 0),
      glossary: glossary.length > 0,
      inbox: inbox !== null,
    },
  }
}

/** A film's own words in one language. */
export function filmTexts(lang: Lang, { words, vocabulary }: Content): FilmTexts {
  const textOrNull = (text: Localised | undefined) => text?.[lang] ?? null
  const mapped = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]))
  return {
    ...(mapped(words, (text) => text[lang]) as Record<keyof typeof words, string>),
    levels: vocabulary.levels.map(({ name, seen, shows, now, act, within, more }) => ({
      name: name[lang],
      seen: seen[lang],
      shows: shows[lang],
      now: now[lang],
      act: act[lang],
      within: textOrNull(within),
      more: textOrNull(more),
    })),
    sides: mapped(vocabulary.sides, ({ name }) => name[lang]),
    aspects: mapped(vocabulary.aspects, ({ name }) => name[lang]),
    lanes: mapped(vocabulary.lanes, ({ name }) => name[lang]),
  }
}
