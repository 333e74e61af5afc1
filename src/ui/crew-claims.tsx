import { useLanguage } from '../languages/language.tsx'
import type { CrewJob } from '../schema/documents.ts'
import { ClaimList } from './claim-list.tsx'
import { PageLink } from './page-link.tsx'
import type { CitedSources } from './receipts.tsx'
import { Text } from './text.tsx'

type Props = {
  job: CrewJob
  sources: CitedSources
  /** Whose page it is: they are no link. */
  own?: string
}

/** Who did a job of the crew, each with the way to their page; every account where sources disagree. */
export function CrewClaims({ job, sources, own }: Props) {
  const claims = job.claims.map((claim) => ({
    text: claim.people.map(({ id }) => id).join() + (claim.note ?? ''),
    content: <JobClaim claim={claim} own={own} />,
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

type JobClaimProps = { claim: CrewJob['claims'][number]; own: string | undefined }

function JobClaim({ claim: { people, note }, own }: JobClaimProps) {
  const { href } = useLanguage()
  return (
    <>
      {people.map((person, index) => (
        <span key={person.id}>
          {index > 0 && ', '}
          {person.id === own ? (
            <Text>{person.display}</Text>
          ) : (
            <PageLink to={href('person', { slug: person.id })} className="inline-block pointer-coarse:py-2.5">
              <Text>{person.display}</Text>
            </PageLink>
          )}
          {person.hangul !== null && person.hangul !== person.display && (
            <>
              {' '}
              <Text className="dim">{person.hangul}</Text>
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
