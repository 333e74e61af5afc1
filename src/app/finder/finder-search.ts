import { bestMatches } from '../../names/search/best-matches.ts'
import { fold } from '../../names/search/fold.ts'
import type { Match, NamedEntry } from '../../names/search/match.ts'
import type { Doubt } from '../../names/search/match-doubt.ts'
import { createNameIndex } from '../../names/search/name-index.ts'
import { writtenRanges } from '../../names/search/written-ranges.ts'
import type { Cast, Name, Reviews } from '../../schema/documents.ts'
import { billings } from '../../schema/vocabulary.ts'

export type FoundKind = 'character' | 'performer' | 'crew' | 'review' | 'page'

/** Something to be found: where it is, and what is said of it beside its name. */
export type Findable = {
  id: string
  kind: FoundKind
  /** The page's address in the film's first language. */
  path: string
  name: NamedEntry
  detail: string | null
  portrait: string | null
}

/** Something that was found, with what to mark and what to say of a guess. */
export type Found = Findable & {
  match?: Pick<Match, 'display' | 'hangul'> & { doubt: Doubt | null; via: string | null }
}

/** A page or a part of one: its address in the film's first language, and what else people may type to find it. */
export type SitePage = { path: string; name: string; aliases: readonly string[] }

const mostFound = 12

/**
 * Everybody and everything that the finder knows, from the documents that are there.
 *
 * @example findables(cast, reviews, pages).find(({ id }) => id === 'performer/lee-je-hoon')?.path // '/characters/min-jun'
 */
export function findables(
  cast: Cast | null,
  reviews: Reviews | null,
  sitePages: readonly SitePage[],
): readonly Findable[] {
  const credits = billings.flatMap((billing) => (cast?.credits ?? []).filter((credit) => credit.billing === billing))
  const jobs = new Map<string, { name: Name; jobs: string[] }>()
  for (const { job, claims } of cast?.crew ?? []) {
    for (const { people } of claims) {
      for (const { id, ...name } of people) {
        const known = jobs.get(id)
        if (known === undefined) jobs.set(id, { name, jobs: [job] })
        else if (!known.jobs.includes(job)) known.jobs.push(job)
      }
    }
  }
  return [
    ...credits.map(({ id, character, performer, portrait }) => ({
      ...findable('character', id, `/characters/${id}`, character, performer.display),
      portrait,
    })),
    ...credits.map(({ id, character, performer, portrait }) => ({
      ...findable('performer', performer.id, `/characters/${id}`, performer, character.display),
      portrait,
    })),
    ...[...jobs].map(([id, { name, jobs }]) => findable('crew', id, '/cast#crew', name, jobs.join(', '))),
    ...(reviews?.reviews ?? []).map(({ id, outlet, author }) => ({
      ...plain('review', id, `/reviews#${id}`, outlet, author === null ? [] : [author]),
      detail: author,
    })),
    ...sitePages.map(({ path, name, aliases }) => plain('page', path, path, name, aliases)),
  ]
}

function findable(kind: FoundKind, id: string, path: string, name: Name, detail: string): Findable {
  const { display, hangul, credited, rendering, spellings } = name
  const aliases = [credited, ...(rendering === null ? [] : [rendering]), ...spellings.map(({ text }) => text)]
  const shown = display === hangul ? credited : display
  return { ...plain(kind, id, path, shown, aliases, hangul), detail }
}

function plain(
  kind: FoundKind,
  id: string,
  path: string,
  display: string,
  aliases: readonly string[],
  hangul: string | null = null,
): Findable {
  const key = `${kind}/${id}`
  return { id: key, kind, path, name: { id: key, display, hangul, aliases }, detail: null, portrait: null }
}

/**
 * Makes the search over them: names in any spelling, the rest as it is written. At most 12, best first; null where the
 * text holds no letter.
 *
 * @example finderSearch(all)('ebert')?.[0]?.id // 'review/ebert'
 */
export function finderSearch(all: readonly Findable[]): (text: string) => readonly Found[] | null {
  const index = createNameIndex(all.map(({ name }) => name))
  const byId = new Map(all.map((one) => [one.id, one]))
  const places = new Map(all.map(({ id }, place) => [id, place]))
  const placeOf = (id: string) => places.get(id) ?? 0
  const texts = new Map(all.map(({ id, name }) => [id, [name.display, ...name.aliases].map(fold)]))

  return function search(text) {
    const written = fold(text)
    if (written === '') return null
    const found = new Map<string, Found>()
    const writtenOnes = all.filter(({ id }) => texts.get(id)?.some((one) => one.includes(written)))
    const matches = bestMatches(index, text, { placeOf, count: all.length, isWritten: writtenOnes.length > 0 })
    for (const { match, doubt } of matches) {
      const one = byId.get(match.id)
      if (one === undefined) continue
      const via = doubt !== null || match.display.length + match.hangul.length === 0 ? match.via : null
      found.set(one.id, { ...one, match: { ...match, doubt, via } })
    }
    for (const one of writtenOnes) {
      if (found.has(one.id)) continue
      const { display, hangul, aliases } = one.name
      const marks = { display: writtenRanges(display, text), hangul: writtenRanges(hangul ?? '', text) }
      const alias = aliases.find((alias) => fold(alias).includes(written)) ?? null
      const via = marks.display.length + marks.hangul.length === 0 ? alias : null
      found.set(one.id, { ...one, match: { ...marks, doubt: null, via } })
    }
    return [...found.values()].slice(0, mostFound)
  }
}
