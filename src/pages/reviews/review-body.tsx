import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { ReviewBody as Body, Review } from '../../schema/documents.ts'
import type { Aspect, Score } from '../../schema/vocabulary.ts'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { scoreText } from './score-text.ts'
import { pageWords } from './words.ts'

/** What the reader looks for in the reviews: it is shown at once, not behind a press. */
export type SoughtPoint = { aspect: Aspect | null; text: string }

type Props = { review: Review; body: Body; sources: CitedSources; scoresHidden: boolean; sought: SoughtPoint }

/** What a review says: our summary, its points by aspect, and what must be known of it. */
export function ReviewBody({ review, body, sources, scoresHidden, sought }: Props) {
  const { texts } = useLanguage()
  const words = useWords(pageWords)
  const aspects = film.aspects.filter((aspect) => body.points[aspect] !== undefined)
  return (
    <>
      <p className="max-w-2xl text-[1.0625rem]">
        <Text>{body.summary}</Text>
      </p>
      {aspects.length > 0 && (
        <details open={sought.aspect !== null || sought.text !== ''} className="mt-2">
          <summary className="w-fit py-1 text-[0.9375rem] text-dim marker:text-accent hover:text-accent pointer-coarse:py-2.5">
            {words.points(aspects.length)}
          </summary>
          <ul className="mt-2 mb-4 grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-x-6 gap-y-3 text-sm">
            {aspects.map((aspect) => (
              <li key={aspect}>
                <span className={sought.aspect === aspect ? 'font-semibold text-accent' : 'text-dim'}>
                  {texts.aspects[aspect]}
                </span>
                {!scoresHidden && <ScoreBar score={review.scores[aspect] ?? 0} />}
                <span>
                  <Text>{body.points[aspect] ?? ''}</Text>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {body.note !== null && (
        <div className="note">
          <Text>{body.note.text}</Text> <Receipts ids={body.note.sources} sources={sources} />
        </div>
      )}
    </>
  )
}

const lengths: Record<string, string> = {
  '2': 'left-1/2 right-0 bg-accent',
  '1': 'left-1/2 right-1/4 bg-accent',
  '-1': 'left-1/4 right-1/2 bg-signal',
  '-2': 'left-0 right-1/2 bg-signal',
}

/** A score as a bar from the middle: to the right for, to the left against. */
function ScoreBar({ score }: { score: Score }) {
  const words = useWords(pageWords)
  return (
    <span data-score={score} className="relative mt-1 mb-1.5 block h-1.5 rounded-[3px] bg-line">
      <span className="absolute inset-y-0 left-1/2 w-px bg-dim" />
      <span
        className={`absolute inset-y-0 rounded-[3px] forced-color-adjust-none ${lengths[score] ?? 'left-1/2 right-1/2'}`}
      />
      <span className="visually-hidden">
        {scoreText(score)}, {words.scores[score]}
      </span>
    </span>
  )
}
