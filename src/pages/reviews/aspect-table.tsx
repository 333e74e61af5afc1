import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Review } from '../../schema/documents.ts'
import { Text } from '../../ui/text.tsx'
import { scoreText } from './score-text.ts'
import { pageWords } from './words.ts'

const fills: Record<string, string> = {
  '2': 'bg-accent text-ground',
  '1': 'bg-accent/25',
  '0': 'bg-raised',
  '-1': 'bg-signal/25',
  '-2': 'bg-signal text-ground',
}
const cell =
  'min-w-19 rounded-[3px] border px-1 py-0.5 text-center leading-tight [font-variant-numeric:tabular-nums] forced-colors:border-2'

/** Reviews × aspects: each cell a colour, a figure and a word. */
export function AspectTable({ reviews }: { reviews: readonly Review[] }) {
  const { texts } = useLanguage()
  const words = useWords(pageWords)
  return (
    <figure id="compare" className="mt-4 scroll-mt-16">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="relative overflow-x-auto" aria-label={words.table} tabIndex={0}>
        <table className="border-separate [border-spacing:3px] text-[0.8125rem]">
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.review}</span>
              </th>
              {film.aspects.map((aspect) => (
                <th key={aspect} scope="col" className="px-1.5 py-1 font-medium text-dim">
                  {texts.aspects[aspect]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reviews.map((review) => (
              <tr key={review.id}>
                <th scope="row" className="sticky start-0 min-w-34 bg-ground pe-3 text-start font-medium">
                  <a
                    href={`#${review.id}`}
                    className="inline-flex min-h-9 items-center no-underline pointer-coarse:min-h-11"
                  >
                    <Text>{review.outlet}</Text>
                  </a>
                </th>
                {film.aspects.map((aspect) => {
                  const score = review.scores[aspect]
                  return score === undefined ? (
                    <td key={aspect} className={`${cell} border-dashed border-line text-dim`}>
                      <span aria-hidden="true">·</span>
                      <span className="visually-hidden">{words.notMentioned}</span>
                    </td>
                  ) : (
                    <td key={aspect} className={`${cell} border-transparent ${fills[score]}`}>
                      {scoreText(score)}
                      <span className="block text-[0.6875rem]">{words.scores[score]}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <figcaption className="note mt-3 max-w-2xl">{words.tableNote}</figcaption>
    </figure>
  )
}
