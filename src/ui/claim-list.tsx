import { useLanguage } from '../languages/language.tsx'
import { type CitedSources, Receipts } from './receipts.tsx'
import { Text } from './text.tsx'

type Props = { claims: readonly { text: string; sources: readonly string[] }[]; sources: CitedSources }

/** Where sources disagree: every claim with its own receipts, the best supported first. */
export function ClaimList({ claims, sources }: Props) {
  const { messages } = useLanguage()
  return (
    <>
      <p className="disagree">{messages.receipts.disagree}</p>
      <ul className="claims">
        {claims.map((claim) => (
          <li key={claim.text}>
            <Text>{claim.text}</Text> <Receipts ids={claim.sources} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  )
}
