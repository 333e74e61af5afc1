import type { Fact } from '../schema/documents.ts'
import { ClaimList } from './claim-list.tsx'
import { type CitedSources, Receipts } from './receipts.tsx'
import { Text } from './text.tsx'

/** Facts with their receipts. Where sources disagree every claim stands with its own, the best supported first. */
export function FactList({ facts, sources }: { facts: readonly Fact[]; sources: CitedSources }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.id} id={fact.id}>
          <dt>
            <Text>{fact.label}</Text>
          </dt>
          <dd>
            <Claims fact={fact} sources={sources} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Claims({ fact, sources }: { fact: Fact; sources: CitedSources }) {
  const note = fact.note !== null && (
    <p className="note">
      <Text>{fact.note}</Text>
    </p>
  )
  const [only, ...others] = fact.claims
  if (only === undefined) return null
  if (others.length === 0) {
    return (
      <>
        <Text>{only.text}</Text> <Receipts ids={only.sources} sources={sources} />
        {note}
      </>
    )
  }
  return (
    <>
      <ClaimList claims={fact.claims} sources={sources} />
      {note}
    </>
  )
}
