import type { Content } from '../../schema/content.ts'
import type { CrewJob, Person } from '../../schema/documents.ts'
import { explainedName } from './explained-name.ts'
import type { InLanguage } from './in-language.ts'

/** A job of the crew with who did it; several claims where sources disagree. */
export function compileCrewJob(t: InLanguage, { id, job, claims, note }: Content['film']['crew'][number]): CrewJob {
  return {
    id,
    job: t.text(job),
    claims: claims.map((claim) => ({
      people: claim.people.map((id) => ({ id, ...t.name(t.person(id).name) })),
      note: t.textOrNull(claim.note),
      sources: claim.sources,
      standing: t.standing(claim.sources),
    })),
    note: t.textOrNull(note),
  }
}

/** Makes the document of a person: all of it is of spoiler level 0. */
export function personCompiler(t: InLanguage, { film }: Content): (id: string) => Person {
  const creditsOf = Map.groupBy(t.credits, ({ performer }) => performer)
  return (id) => {
    const { name, facts, links } = t.person(id)
    return t.withSources({
      id,
      name: explainedName(t, name),
      credits: (creditsOf.get(id) ?? []).map((credit) => {
        const { character, side, billing, portrait } = t.credit(credit.id)
        return { id: credit.id, character, side, billing, portrait }
      }),
      crew: film.crew
        .filter(({ claims }) => claims.some(({ people }) => people.includes(id)))
        .map((job) => compileCrewJob(t, job)),
      facts: t.facts(facts),
      links: t.links(links),
    })
  }
}
