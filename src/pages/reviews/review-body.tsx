import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { ReviewBody as Body, Review } from '../../schema/documents.ts'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { scoreText } from './score-text.ts'
import { pageWords } from './words.ts'

type Props = { review: Review; body: Body; sources: CitedSources; scoresHidden: boolean }

/** What a review says: our summary, its points by aspect, and what must be known of it. */
export function ReviewBody({ review, body, sources, scoresHidden }: Props) {
  const { texts } = useLanguage()
  const words = useWords(pageWords)
  return (
    <>
      <p className="review-summary">
        <Text>{body.summary}</Text>
      </p>
      <ul className="points">
        {film.aspects.map((aspect) => {
          const point = body.points[aspect]
          const score = review.scores[aspect]
          if (point === undefined || score === undefined) return null
          return (
            <li key={aspect}>
              <span className="point-aspect">{texts.aspects[aspect]}</span>
              {!scoresHidden && (
                <span className={`bar bar${score}`}>
                  <span className="visually-hidden">
                    {scoreText(score)}, {words.scores[score]}
                  </span>
                </span>
              )}
              <span>
                <Text>{point}</Text>
              </span>
            </li>
          )
        })}
      </ul>
      {body.note !== null && (
        <div className="note">
          <Text>{body.note.text}</Text> <Receipts ids={body.note.sources} sources={sources} />
        </div>
      )}
    </>
  )
}
