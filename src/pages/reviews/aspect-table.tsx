import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Review } from '../../schema/documents.ts'
import { Text } from '../../ui/text.tsx'
import { scoreText } from './score-text.ts'
import { pageWords } from './words.ts'

/** Reviews × aspects: each cell a colour, a figure and a word. */
export function AspectTable({ reviews }: { reviews: readonly Review[] }) {
  const { texts } = useLanguage()
  const words = useWords(pageWords)
  return (
    <figure className="aspect-figure">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="aspect-scroll" aria-label={words.table} tabIndex={0}>
        <table className="aspect-table">
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.review}</span>
              </th>
              {film.aspects.map((aspect) => (
                <th key={aspect} scope="col">
                  {texts.aspects[aspect]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reviews.map((review) => (
              <tr key={review.id}>
                <th scope="row">
                  <a href={`#${review.id}`}>
                    <Text>{review.outlet}</Text>
                  </a>
                </th>
                {film.aspects.map((aspect) => {
                  const score = review.scores[aspect]
                  if (score === undefined) {
                    return (
                      <td key={aspect} className="score-none">
                        <span aria-hidden="true">·</span>
                        <span className="visually-hidden">{words.notMentioned}</span>
                      </td>
                    )
                  }
                  return (
                    <td key={aspect} className={`score${score}`}>
                      {scoreText(score)}
                      <span className="score-word">{words.scores[score]}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <figcaption className="note">{words.tableNote}</figcaption>
    </figure>
  )
}
