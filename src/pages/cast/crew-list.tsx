import { useWords } from '../../languages/language.tsx'
import type { Cast, CrewJob } from '../../schema/documents.ts'
import { ClaimList } from '../../ui/claim-list.tsx'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

/** The crew by what they did, and the rows that the film page prints after the cast. */
export function CrewList({ crew, crewRows, sources }: Pick<Cast, 'crew' | 'crewRows' | 'sources'>) {
  const words = useWords(pageWords)
  return (
    <>
      <dl className="facts">
        {crew.map((job) => (
          <div key={job.id}>
            <dt>{job.job}</dt>
            <dd>
              <JobClaims job={job} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
      {crewRows.length > 0 && <p className="note">{words.crewRows(crewRows.length)}</p>}
      <ul className="crew-rows">
        {crewRows.map((row) => (
          <li key={row.order}>
            <span className="dim">{words.row(row.order)}</span> <Text>{row.person.display}</Text> {row.role ?? '–'}{' '}
            <Receipts ids={row.sources} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  )
}

function JobClaims({ job, sources }: { job: CrewJob; sources: CitedSources }) {
  const claims = job.claims.map((claim) => ({
    text: claim.people.map(({ id }) => id).join() + (claim.note ?? ''),
    content: <JobClaim claim={claim} />,
    sources: claim.sources,
    standing: claim.standing,
  }))
  return (
    <>
      <ClaimList claims={claims} sources={sources} />
      {job.note !== null && (
        <p className="note">
          <Text>{job.note}</Text>
        </p>
      )}
    </>
  )
}

function JobClaim({ claim: { people, note } }: { claim: CrewJob['claims'][number] }) {
  return (
    <>
      {people.map((person, index) => (
        <span key={person.id}>
          {index > 0 && ', '}
          <Text>{person.display}</Text>
          {person.hangul !== null && person.hangul !== person.display && (
            <>
              {' '}
              <span className="dim">
                <Text>{person.hangul}</Text>
              </span>
            </>
          )}
        </span>
      ))}
      {note !== null && (
        <span className="dim">
          {' · '}
          <Text>{note}</Text>
        </span>
      )}
    </>
  )
}
