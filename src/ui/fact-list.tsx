import type { Fact } from '../schema/documents.ts'
import { ClaimList } from './claim-list.tsx'
import type { CitedSources } from './receipts.tsx'
import { Text } from './text.tsx'

/** Facts with their receipts. Where sources disagree every claim has its own; what is a list has an item for each. */
export function FactList({ facts, sources }: { facts: readonly Fact[]; sources: CitedSources }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.id} id={fact.id}>
          <dt>
            <Text>{fact.label}</Text>
          </dt>
          <dd>
            {fact.list ? (
              <ul>
                {fact.claims.map((claim) => (
                  <li key={claim.text}>
                    <ClaimList claims={[claim]} sources={sources} />
                  </li>
                ))}
              </ul>
            ) : (
              <ClaimList claims={fact.claims} sources={sources} />
            )}
            {fact.note !== null && (
              <p className="note">
                <Text>{fact.note}</Text>
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
