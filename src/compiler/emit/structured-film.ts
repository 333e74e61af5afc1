import type { Movie, Person, Thing } from 'schema-dts'
import type { CrewJob } from '../../schema/documents.ts'
import type { StructuredSource } from './structured-source.ts'

/** Jobs of a film's crew that schema.org has a word for, by their usual ids in `film.json`. */
const jobWords = { director: 'director', producer: 'producer', producers: 'producer', music: 'musicBy' } as const
type JobWord = (typeof jobWords)[keyof typeof jobWords]

const wholeDay = /^\d{4}-\d\d-\d\d$/

/** The film by its name alone, as pages that are about something else have it. */
export function filmNode({ content, lang, id }: StructuredSource): { '@type': 'Movie'; '@id': string; name: string } {
  const { own } = content.film.titles
  const name = (own.find(({ language }) => language === lang) ?? own[0])?.text ?? ''
  return { '@type': 'Movie', '@id': id('/', 'film'), name }
}

/** The film with what has one answer; what sources disagree on is left to the page. */
export function wholeFilm(source: StructuredSource): Movie {
  const { content, address, picture, read } = source
  const { logline, releases, leads } = read.film()
  const node = filmNode(source)
  const days = releases.flatMap(({ claims: [best] }) => best?.date ?? []).filter((date) => wholeDay.test(date))
  const [first] = days.toSorted()
  return {
    ...node,
    alternateName: content.film.titles.own.map(({ text }) => text).filter((text) => text !== node.name),
    url: address('/'),
    image: picture('/'),
    description: logline.text,
    ...(first !== undefined && { datePublished: first }),
    ...crewOf(read.cast().crew, source),
    actor: leads.map(({ id }) => ({ '@id': source.id(`/characters/${id}`, 'role') })),
  }
}

/** One part of the film and who plays it. */
export function roleOf(id: string, source: StructuredSource): Movie {
  const { character, performer } = source.read.character(id)
  const path = `/characters/${id}`
  return {
    ...filmNode(source),
    actor: {
      '@type': 'PerformanceRole',
      '@id': source.id(path, 'role'),
      characterName: character.display,
      url: source.address(path),
      image: source.picture(path),
      actor: personNode(performer, source),
    },
  }
}

/** Somebody, and what the film has of them. */
export function personOf(id: string, source: StructuredSource): Thing[] {
  const { name, credits, crew } = source.read.person(id)
  const path = `/people/${id}`
  const others = [...new Set([name.credited, name.hangul])].filter((one) => one !== null && one !== name.display)
  const person: Person = {
    '@type': 'Person',
    '@id': source.id(path, 'person'),
    name: name.display,
    ...(others.length > 0 && { alternateName: others as string[] }),
    url: source.address(path),
    image: source.picture(path),
  }
  const roles = credits.map((credit) => ({ '@id': source.id(`/characters/${credit.id}`, 'role') }))
  const jobs = Object.keys(crewOf(crew, source)).map((word) => [word, { '@id': source.id(path, 'person') }])
  const movie: Movie = {
    ...filmNode(source),
    ...(roles.length > 0 && { actor: roles }),
    ...Object.fromEntries(jobs),
    ...(roles.length + jobs.length === 0 && { contributor: { '@id': source.id(path, 'person') } }),
  }
  return [person, movie]
}

type Named = { id: string; display: string }

/** Who directed, produced and made the music, as the best supported account of each has it. */
function crewOf(crew: readonly CrewJob[], source: StructuredSource): Partial<Record<JobWord, Person[]>> {
  const found = crew.flatMap(({ id, claims: [best] }) => {
    const word = Object.hasOwn(jobWords, id) ? jobWords[id as keyof typeof jobWords] : undefined
    return word === undefined || best === undefined ? [] : [[word, best.people.map((one) => personNode(one, source))]]
  })
  return Object.fromEntries(found)
}

function personNode({ id, display }: Named, source: StructuredSource) {
  return { '@type': 'Person', '@id': source.id(`/people/${id}`, 'person'), name: display } as const
}
