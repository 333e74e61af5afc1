import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Cast } from '../../schema/documents.ts'
import { CrewClaims } from '../../ui/crew-claims.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

/** The crew by what they did, and the rows that an outlet lists after the cast. */
export function CrewList({ crew, crewRows, sources }: Pick<Cast, 'crew' | 'crewRows' | 'sources'>) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  const outlet = sources[crewRows[0]?.sources[0] ?? ''] ?? ''
  return (
    <>
      <dl className="facts">
        {crew.map((job) => (
          <div key={job.id}>
            <dt>{job.job}</dt>
            <dd>
              <CrewClaims job={job} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
      {crewRows.length > 0 && (
        <p className="note">
          <Text>{words.crewRows(crewRows.length, outlet)}</Text>
        </p>
      )}
      <ul className="mt-2">
        {crewRows.map((row) => (
          <li key={row.order}>
            <span className="text-dim">{words.row(row.order)}</span>{' '}
            <PageLink to={href('person', { slug: row.person.id })} className="inline-block pointer-coarse:py-2.5">
              <Text>{row.person.display}</Text>
            </PageLink>{' '}
            {row.role ?? '–'} <Receipts ids={row.sources} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  )
}
