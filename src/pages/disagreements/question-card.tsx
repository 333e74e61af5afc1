import { useWords } from '../../languages/language.tsx'
import type { Story } from '../../schema/documents.ts'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

type Disagreement = Story['disagreements'][number]

/** A question that sources answer differently: what is to be said of it, then each answer with its weight. */
export function QuestionCard({ question, sources }: { question: Disagreement; sources: CitedSources }) {
  const { topic, text, claims } = question
  return (
    <>
      <h2 className="mt-0 mb-3 pe-9 text-[1.875rem]">
        <Text>{topic}</Text>
      </h2>
      <p className="text-dim">
        <Text>{text}</Text>
      </p>
      <ul className="mt-4">
        {claims.map((claim) => (
          <li key={claim.text} className="border-t border-line py-2.5 last:pb-0">
            <div className="font-medium">
              <Text>{claim.text}</Text>{' '}
              <Receipts ids={claim.sources} sources={sources} others={claims.filter((one) => one !== claim)} />
            </div>
            <Weight standing={claim.standing} others={claim.sources.length - claim.standing} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** How much an answer weighs: a block a source, filled where the source is of standing. */
function Weight({ standing, others }: { standing: number; others: number }) {
  const words = useWords(pageWords)
  return (
    <p className="mt-1.5 flex flex-wrap gap-1">
      <span className="visually-hidden">{words.weight(standing, others)}</span>
      {Array.from({ length: standing + others }, (_, at) => (
        <WeightBlock key={`source ${at + 1}`} isOfStanding={at < standing} />
      ))}
    </p>
  )
}

/** What filled and outlined blocks stand for. */
export function WeightLegend() {
  const words = useWords(pageWords)
  return (
    <ul aria-label={words.legend} className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-dim">
      <li className="flex items-center gap-2">
        <WeightBlock isOfStanding /> {words.ofStanding}
      </li>
      <li className="flex items-center gap-2">
        <WeightBlock isOfStanding={false} /> {words.others}
      </li>
    </ul>
  )
}

function WeightBlock({ isOfStanding }: { isOfStanding: boolean }) {
  return (
    <span className={`h-2.5 w-6 border border-accent forced-color-adjust-none ${isOfStanding ? 'bg-accent' : ''}`} />
  )
}
