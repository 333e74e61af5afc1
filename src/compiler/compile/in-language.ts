import type { Lang, Localised } from '../../languages/registry.ts'
import type { AuthoredCredit, AuthoredFact, AuthoredName, Content } from '../../schema/content.ts'
import type { Credit, Fact, Film, Name } from '../../schema/documents.ts'
import { billings, type Level, type SourceKind, sourceKinds } from '../../schema/vocabulary.ts'
import { portraitPath } from './portrait-stages.ts'
import { withoutSlips } from './without-slips.ts'

/** Sources that check what they print. Where two of these contradict each other, a fact is in dispute. */
const kindsOfStanding: readonly SourceKind[] = sourceKinds.slice(0, sourceKinds.indexOf('database'))

type Sourced = { text: Localised; sources: string[] }

/** Authored content in one language: the pieces that every document is put together from. */
export type InLanguage = ReturnType<typeof inLanguage>

/**
 * A film's content in one of its languages, with maps in place of searches, so that a film of ten thousand credits
 * compiles in the time of ten thousand, not of their square.
 *
 * @param content checked: a reference that leads nowhere throws
 * @example const t = inLanguage('ko', content)
 * t.creditName('min-jun') // '김민준'
 */
export function inLanguage(lang: Lang, content: Content) {
  const credits = new Map(content.cast.map((credit, at) => [credit.id, { credit, order: at + 1 }]))
  const byBilling = inBillingOrder(content.cast)
  const places = new Map(byBilling.map(({ id }, place) => [id, place]))

  const text = (localised: Localised): string => localised[lang]
  const textOrNull = (localised: Localised | undefined): string | null => localised?.[lang] ?? null
  const sourced = ({ text, sources }: Sourced) => ({ text: text[lang], sources })
  const standing = (sources: readonly string[]) =>
    sources.filter((id) => kindsOfStanding.includes(known(content.sources[id], `source "${id}"`).kind)).length
  const claim = (one: Sourced) => ({ ...sourced(one), standing: standing(one.sources) })
  const found = (id: string) => known(credits.get(id), `credit "${id}"`)
  const person = (id: string) => known(content.people[id], `person "${id}"`)

  /**
   * A name in this language: as sources write it in the language, else our own wording of a role label, else as
   * credited. `hangul` and `rendering` are Korean in every language.
   */
  function name(authored: AuthoredName): Name {
    const { credited, forms = {}, glosses = {} } = authored
    return {
      display: forms[lang]?.text ?? glosses[lang] ?? credited,
      credited,
      hangul: forms.ko?.text ?? null,
      gloss: forms[lang] === undefined && glosses[lang] !== undefined,
      rendering: forms.ko === undefined ? (glosses.ko ?? null) : null,
      spellings: spellingsOf(authored).map(({ text }) => ({ text })),
    }
  }

  function credit(id: string): Credit {
    const { credit, order } = found(id)
    const facts = content.characters[id]?.facts ?? []
    const bestClaim = (wanted: string) =>
      textOrNull(facts.find((fact) => fact.id === wanted && fact.level === 0)?.claims[0]?.text)
    return {
      id,
      order,
      character: name(credit.character),
      performer: { id: credit.performer, ...name(person(credit.performer).name) },
      side: credit.side,
      billing: credit.billing,
      portrait: portraitOf(credit),
      rank: bestClaim('rank'),
      unit: bestClaim('unit'),
    }
  }

  return {
    lang,
    /** Whether the site says why a name is spelled as it is: only of Korean names it knows why. */
    explainsNames: content.film.languages.includes('ko'),
    text,
    textOrNull,
    sourced,
    /** How many of the sources are of standing. */
    standing,
    name,
    credit,
    person,
    /** The name that a credit is shown under. */
    creditName: (id: string): string => name(found(id).credit.character).display,
    performerName: (id: string): string => name(person(found(id).credit.performer).name).display,
    portrait: (id: string): string => portraitOf(found(id).credit),
    side: (id: string) => found(id).credit.side,
    credits: byBilling,
    /** The credits before and after one, in billing order. */
    neighbours(id: string): { previous: AuthoredCredit | undefined; next: AuthoredCredit | undefined } {
      const place = known(places.get(id), `credit "${id}"`)
      return { previous: byBilling[place - 1], next: byBilling[place + 1] }
    },
    /** The facts of exactly one level. */
    facts: (facts: readonly AuthoredFact[], level: Level = 0): Fact[] =>
      facts
        .filter((fact) => fact.level === level)
        .map(({ id, label, list, claims, note }) => ({
          id,
          label: text(label),
          ...(list && { list }),
          claims: withoutSlips(claims).map(claim),
          note: textOrNull(note),
        })),
    links: (links: readonly { label: Localised; url: string }[]) =>
      links.map(({ label, url }) => ({ label: text(label), url })),
    /** Each account where sources disagree; none where they agree. */
    accounts: (claims: readonly Sourced[] = []) => claims.map(claim),
    /** Adds the outlet of every source that the document cites, in the order of their ids. */
    withSources<T extends object>(document: T): T & { sources: Film['sources'] } {
      const cited = [...new Set(citations(document))].sort()
      const outlet = (id: string) => known(content.sources[id], `source "${id}"`).outlet
      return { ...document, sources: Object.fromEntries(cited.map((id) => [id, outlet(id)])) }
    },
  }
}

/** The address of a credit's picture, or of the portrait drawn from its id. */
function portraitOf({ id, picture }: AuthoredCredit): string {
  return picture ?? portraitPath(id, 0)
}

/** Every way a name is written, each with who writes it so, the credited one first. */
export function spellingsOf({ credited, sources, forms = {}, spellings }: AuthoredName) {
  return [{ text: credited, sources }, ...Object.values(forms), ...spellings]
}

function inBillingOrder(cast: Content['cast']): AuthoredCredit[] {
  return billings.flatMap((billing) => cast.filter((credit) => credit.billing === billing))
}

/** @throws for what is not there, which checking has ruled out */
function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`unchecked content: no ${what}`)
  return value
}

function citations(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'sources' && Array.isArray(child) ? child : citations(child),
  )
}
