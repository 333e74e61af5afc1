import type { ReactNode } from 'react'
import { useLanguage } from '../languages/language.tsx'
import { type CitedSources, Receipts } from './receipts.tsx'
import { Text } from './text.tsx'

/** `content` is what to show in place of the plain text, which then only tells claims apart. */
type Claim = { text: string; content?: ReactNode; sources: readonly string[] }

/** Every claim with its own receipts, the best supported first; several of them are a disagreement, and it says so. */
export function ClaimList({ claims, sources }: { claims: readonly Claim[]; sources: CitedSources }) {
  const { messages } = useLanguage()
  return (
    <>
      {claims.length > 1 && <p className="disagree">{messages.receipts.disagree}</p>}
      <ul className="claims">
        {claims.map(({ text, content, sources: ids }) => (
          <li key={text}>
            {content ?? <Text>{text}</Text>} <Receipts ids={ids} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  )
}
