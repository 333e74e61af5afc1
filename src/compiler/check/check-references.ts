import type { Content } from '../../schema/content.ts'
import { checkMaking } from './check-making.ts'
import { checkReplies } from './check-replies.ts'
import { checkStory } from './check-story.ts'
import { type ContentProblem, repeatedIds } from './content-problems.ts'

const beatsFile = 'story/beats.json'
const relationshipsFile = 'story/relationships.json'

/** Content of which some parts may not have parsed. */
export type ParsedContent = Partial<Omit<Content, 'story'>> & { story: Partial<Content['story']> }

/** The ids that exist, read from the raw files, so that a file with a mistake elsewhere still counts as there. */
type KnownIds = {
  sources: Set<string> | null
  people: Set<string> | null
  credits: Set<string> | null
  beats: Set<string> | null
  replies: Set<string>
}

/**
 * Checks that everything pointed to is there, that no id is given twice and that nothing lies unused.
 * Parts that did not parse are absent and have been reported already.
 */
export function checkReferences(
  content: ParsedContent,
  files: ReadonlyMap<string, unknown>,
  raw: ReadonlyMap<string, unknown>,
  sound: boolean,
): ContentProblem[] {
  const known = knownIds(files, raw)
  const cited = new Set<string>()
  const problems: ContentProblem[] = []

  for (const [file, value] of filesOf(content)) {
    for (const { path, id } of sourceCitations(value, '')) {
      cited.add(id)
      if (known.sources?.has(id) === false) {
        problems.push({ file, path, message: `names the source "${id}", expected a key of sources.json` })
      }
    }
  }

  const expectPerson = (id: string, file: string, path: string) => {
    if (known.people?.has(id) !== false) return
    problems.push({ file, path, message: `names "${id}", expected a file of people/` })
    problems.push(...missingFile(`people/${id}.json`, file, path))
  }
  const expectIn = (set: Set<string> | null, id: string, file: string, path: string, expected: string) => {
    if (set?.has(id) === false) problems.push({ file, path, message: `names "${id}", expected ${expected}` })
  }

  const creditsSeen = new Map<string, number>()
  for (const [index, credit] of (content.cast ?? []).entries()) {
    const first = creditsSeen.get(credit.id)
    if (first !== undefined) {
      const message = `"${credit.id}" stands already at [${first}], expected an id of its own`
      problems.push({ file: 'cast.json', path: `[${index}].id`, message })
    }
    creditsSeen.set(credit.id, first ?? index)
    expectPerson(credit.performer, 'cast.json', `[${index}].performer`)
  }

  for (const slug of Object.keys(content.characters ?? {})) {
    expectIn(known.credits, slug, `characters/${slug}.json`, '', 'the id of a credit in cast.json')
  }
  for (const [slug, review] of Object.entries(content.reviews ?? {})) {
    for (const [index, id] of review.mentions.entries()) {
      expectIn(known.credits, id, `reviews/${slug}.json`, `mentions[${index}]`, 'the id of a credit in cast.json')
    }
    const mentioned = new Set(review.mentions)
    for (const [aspect, { about = [] } = {}] of Object.entries(review.aspects)) {
      for (const [index, id] of about.entries()) {
        expectIn(mentioned, id, `reviews/${slug}.json`, `aspects.${aspect}.about[${index}]`, 'one of mentions')
      }
    }
  }

  const film = content.film
  if (film !== undefined) {
    for (const [job, { claims }] of film.crew.entries()) {
      for (const [claim, { people }] of claims.entries()) {
        for (const [index, id] of people.entries()) {
          expectPerson(id, 'film.json', `crew[${job}].claims[${claim}].people[${index}]`)
        }
      }
    }
    for (const [index, row] of film.crewRows.entries()) {
      expectPerson(row.person, 'film.json', `crewRows[${index}].person`)
    }
    const facts = film.sections.flatMap((section) => section.facts)
    const factIds = new Set(facts.map((fact) => fact.id))
    for (const [index, id] of film.headlines.entries()) {
      expectIn(factIds, id, 'film.json', `headlines[${index}]`, 'the id of a fact in sections')
    }
    for (const [index, { fact }] of film.stories.entries()) {
      expectIn(factIds, fact, 'film.json', `stories[${index}].fact`, 'the id of a fact in sections')
    }
    for (const [index, id] of film.watch.entries()) {
      expectIn(factIds, id, 'film.json', `watch[${index}]`, 'the id of a fact in sections')
    }
    for (const [index, { scene }] of film.synopsis.entries()) {
      for (const [place, id] of (scene?.characters ?? []).entries()) {
        const path = `synopsis[${index}].scene.characters[${place}]`
        expectIn(known.credits, id, 'film.json', path, 'the id of a credit in cast.json')
      }
    }
    for (const place of ['ahead', 'behind'] as const) {
      const credit = film.pair?.[place].credit
      if (credit !== undefined)
        expectIn(known.credits, credit, 'film.json', `pair.${place}.credit`, 'the id of a credit in cast.json')
    }
    const ties = content.story.relationships
    if (film.pair?.tie !== undefined && ties !== undefined) {
      const open = new Set(ties.filter(({ level }) => level === 0).map(({ id }) => id))
      expectIn(open, film.pair.tie, 'film.json', 'pair.tie', 'the id of a relationship of level 0')
      if (!files.has(relationshipsFile)) problems.push(...missingFile(relationshipsFile, 'film.json', 'pair.tie'))
    }
    problems.push(
      ...repeatedIds('film.json', 'sections', film.sections),
      ...repeatedIds('film.json', 'sections', facts),
      ...repeatedIds('film.json', 'crew', film.crew),
      ...repeatedIds('film.json', 'titles.own', film.titles.own),
    )
  }
  problems.push(...repeatedIds('about.json', 'sections', content.about?.sections ?? []))
  problems.push(...checkStory(content.story, known), ...checkMaking(content, known))
  problems.push(...checkReplies(content.replies ?? {}, content.story.beats ?? [], known))
  problems.push(...repeatedIds('changes.json', '', content.changes ?? []))
  if (!files.has(beatsFile)) {
    const beat = firstBeatNamed(content.story.motifs ?? [])
    if (beat !== null) problems.push(...missingFile(beatsFile, 'story/motifs.json', beat))
  }
  for (const [file, value] of filesOf(content)) {
    if (value !== null && typeof value === 'object' && 'facts' in value && Array.isArray(value.facts)) {
      problems.push(...repeatedIds(file, 'facts', value.facts as { id: string }[]))
    }
  }

  const complete = sound && problems.length === 0
  if (complete) {
    for (const id of known.sources ?? []) {
      if (!cited.has(id))
        problems.push({ file: 'sources.json', path: id, message: 'is cited nowhere, expected at least one citation' })
    }
  }
  return problems
}

/** A file that is not there, named itself beside the place that leads to it. */
function missingFile(missing: string, file: string, path: string): ContentProblem[] {
  return [{ file: missing, path: '', message: `is missing, expected this file: ${file} › ${path} names it` }]
}

function firstBeatNamed(motifs: Content['story']['motifs']): string | null {
  for (const [motif, { items }] of motifs.entries()) {
    for (const [item, { beats }] of items.entries()) {
      if (beats.length > 0) return `[${motif}].items[${item}].beats[0]`
    }
  }
  return null
}

function knownIds(files: ReadonlyMap<string, unknown>, raw: ReadonlyMap<string, unknown>): KnownIds {
  const sources = raw.get('sources.json')
  const namesIn = (folder: string) =>
    new Set(
      [...files.keys()]
        .filter((file) => file.startsWith(folder))
        .map((file) => file.slice(folder.length, -'.json'.length)),
    )
  return {
    sources: sources !== null && typeof sources === 'object' ? new Set(Object.keys(sources)) : null,
    people: namesIn('people/'),
    credits: idsIn(raw.get('cast.json')),
    beats: idsIn(raw.get('story/beats.json')),
    replies: namesIn('replies/'),
  }
}

function idsIn(list: unknown): Set<string> | null {
  return Array.isArray(list) ? new Set(list.map((entry) => entry?.id).filter((id) => typeof id === 'string')) : null
}

/** Every parsed file but `sources.json`, which cites nobody. */
function* filesOf(content: ParsedContent): Generator<[file: string, value: unknown]> {
  if (content.film) yield ['film.json', content.film]
  if (content.cast) yield ['cast.json', content.cast]
  if (content.making) yield ['making.json', content.making]
  if (content.glossary) yield ['glossary.json', content.glossary]
  for (const [part, value] of Object.entries(content.story)) yield [`story/${part}.json`, value]
  for (const folder of ['people', 'characters', 'reviews'] as const) {
    for (const [id, value] of Object.entries(content[folder] ?? {})) yield [`${folder}/${id}.json`, value]
  }
}

function* sourceCitations(value: unknown, path: string): Generator<{ path: string; id: string }> {
  if (value === null || typeof value !== 'object') return
  for (const [key, child] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    if (key === 'sources' && Array.isArray(child)) {
      for (const [index, id] of child.entries()) yield { path: `${here}[${index}]`, id: String(id) }
    } else yield* sourceCitations(child, here)
  }
}
