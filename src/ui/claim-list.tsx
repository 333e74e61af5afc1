import { useLanguage } from '../languages/language.tsx'
import { type Claim, isDisputed } from './claim.ts'
import { type CitedSources, Receipts } from './receipts.tsx'
import { Text } from './text.tsx'

type Props = { claims: readonly Claim[]; sources: CitedSources }

/** The best supported claim with its sources and, in small print, what others say. */
export function ClaimList({ claims, sources }: Props) {
  const { messages } = useLanguage()
  const [best, ...others] = claims
  if (best === undefined) return null
  return (
    <>
      <ClaimText claim={best} claims={claims} sources={sources} />
      {others.length > 0 && (
        <div className="text-sm/relaxed text-dim">
          <p>{`${isDisputed(claims) ? messages.receipts.disagree : messages.receipts.others}:`}</p>
          {/* Each on a line of its own: a font that comes late then moves none of them. */}
          <ul>
            {others.map((claim) => (
              <li key={claim.text}>
                <ClaimText claim={claim} claims={claims} sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** Accounts that contradict each other, side by side: none of them is ours. */
export function AccountList({ claims, sources }: Props) {
  const { messages } = useLanguage()
  return (
    <div className="text-sm/relaxed">
      <p className="text-accent">{isDisputed(claims) ? messages.receipts.disagree : messages.receipts.accounts}</p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.text}>
            <ClaimText claim={claim} claims={claims} sources={sources} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ClaimText({ claim, claims, sources }: Props & { claim: Claim }) {
  return (
    <>
      {claim.content ?? <Text>{claim.text}</Text>}{' '}
      <Receipts ids={claim.sources} sources={sources} others={claims.filter((one) => one !== claim)} />
    </>
  )
}
