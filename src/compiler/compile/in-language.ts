import type { AuthoredFact, AuthoredName, Bilingual, Content } from '../../schema/content.ts'
import type { Fact, Film, Name } from '../../schema/documents.ts'
import type { Lang, Level } from '../../schema/vocabulary.ts'

/** What authored content becomes in one language: the pieces that every document is put together from. */

export type AuthoredCredit = Content['cast'][number]

/**
 * The name in the page's language: in Korean the attested Hangul, else our rendering of a role label, else the
 * credited form; in English as credited.
 */
export function name(lang: Lang, { credited, sources, hangul, gloss, spellings }: AuthoredName): Name {
  const korean = hangul?.text ?? gloss ?? credited
  return {
    display: lang === 'ko' ? korean : credited,
    credited,
    hangul: hangul?.text ?? null,
    gloss: lang === 'ko' && hangul === undefined && gloss !== undefined,
    rendering: hangul === undefined ? (gloss ?? null) : null,
    spellings: [{ text: credited, sources }, ...(hangul === undefined ? [] : [hangul]), ...spellings],
  }
}

/** The facts of exactly one level. */
export function factsIn(lang: Lang, facts: readonly AuthoredFact[], level: Level = 0): Fact[] {
  return facts
    .filter((fact) => fact.level === level)
    .map(({ id, label, claims, note }) => ({
      id,
      label: label[lang],
      claims: claims.map((claim) => sourced(lang, claim)),
      note: note?.[lang] ?? null,
    }))
}

/** Each account where sources disagree; none where they agree. */
export function accounts(lang: Lang, claims: readonly { text: Bilingual; sources: string[] }[] = []) {
  return claims.map((claim) => sourced(lang, claim))
}

/** @example sourced('en', { text: { en: 'A radio', ko: '라디오' }, sources: ['kh1'] }) // { text: 'A radio', sources: ['kh1'] } */
export function sourced(lang: Lang, { text, sources }: { text: Bilingual; sources: string[] }) {
  return { text: text[lang], sources }
}

/** Adds the outlet of every source that the document cites, in the order of their ids. */
export function withSources<T extends object>(content: Content, document: T): T & { sources: Film['sources'] } {
  const cited = [...new Set(citations(document))].sort()
  const entries = cited.map((id) => {
    const source = content.sources[id]
    if (source === undefined) throw new Error(`unchecked content: no source "${id}"`)
    return [id, source.outlet] as const
  })
  return { ...document, sources: Object.fromEntries(entries) }
}

function citations(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'sources' && Array.isArray(child) ? child : citations(child),
  )
}

/** The address of a credit's picture, or of the portrait drawn from its id. */
export function portraitOf(credit: AuthoredCredit): string {
  return credit.picture ?? `/portraits/${credit.id}.svg`
}

/** @throws where there is no such credit, which checking has ruled out */
export function creditOf(content: Content, id: string): AuthoredCredit {
  const found = content.cast.find((credit) => credit.id === id)
  if (found === undefined) throw new Error(`unchecked content: no credit "${id}"`)
  return found
}
