import { registry } from '../../languages/registry.ts'
import type { AuthoredCredit, Content } from '../../schema/content.ts'
import type { Character, Glossary, Making } from '../../schema/documents.ts'
import type { InLanguage } from './in-language.ts'
import { readable } from './readable.ts'

/** How the film came about: its timeline, its music, interviews and the reviews that are not told at length. */
export function compileMaking(t: InLanguage, { making, sources }: Content): Making {
  const languages = new Intl.DisplayNames(registry[t.lang].locale, { type: 'language' })
  /** The page of an entry is its first source. */
  const page = (id: string | undefined, language: string) => {
    const source = sources[id ?? '']
    if (source === undefined) throw new Error(`unchecked content: no source "${id}"`)
    const { outlet, url, date } = source
    return {
      outlet,
      url: url === null ? null : readable(url),
      date,
      language,
      languageName: languages.of(language) ?? language,
    }
  }
  const told = t.withSources({
    timeline: making.timeline.map(({ date, isTurn = false, figure, ...one }) => ({
      date,
      isTurn,
      figure: t.textOrNull(figure),
      ...t.sourced(one),
    })),
    music: making.music.map(({ id, title, person = null, ...one }) => ({
      id,
      title: t.text(title),
      person,
      ...t.sourced(one),
    })),
  })
  return {
    ...told,
    interviews: making.interviews.map(({ people, language, about, sources: [first] }) => ({
      ...page(first, language),
      people: people.map((id) => ({ id, name: t.name(t.person(id).name).display })),
      about: t.text(about),
    })),
    reviews: making.reviews.map(({ stance, language, point, sources: [first] }) => ({
      ...page(first, language),
      stance,
      point: t.text(point),
    })),
  }
}

/** The words that a viewer may not know, by field. */
export function compileGlossary(t: InLanguage, { glossary }: Content): Glossary {
  return t.withSources({
    groups: glossary.map(({ id, name, terms }) => ({
      id,
      name: t.text(name),
      terms: terms.map(({ id, name, original = null, credits = [], ...one }) => ({
        id,
        name: t.text(name),
        original,
        credits: credits.map((credit) => ({ id: credit, name: t.creditName(credit) })),
        ...t.sourced(one),
      })),
    })),
  })
}

/** Which facts of a character have a word of the glossary in them: one that is about the character and stands there. */
export function termsOf(t: InLanguage, { glossary, characters }: Content, { id }: AuthoredCredit): Character['terms'] {
  const about = glossary.flatMap(({ terms }) => terms.filter(({ credits = [] }) => credits.includes(id)))
  const pairs = t.facts(characters[id]?.facts ?? []).flatMap(({ id: fact, claims: [best] }) => {
    const found = about.find(({ original }) => original !== undefined && best?.text.includes(original.text))
    return found === undefined ? [] : [[fact, found.id] as const]
  })
  return Object.fromEntries(pairs)
}
