import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Film } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { Section } from './section.tsx'
import { pageWords } from './words.ts'

/** What the critics made of it: a block for each, then what they agree on, split over and doubt. */
export function Verdict({ verdict }: { verdict: NonNullable<Film['verdict']> }) {
  const { href, texts } = useLanguage()
  const words = useWords(pageWords)
  const { positive = 0, mixed = 0, 'mixed-negative': leaning = 0, negative = 0 } = verdict.stances
  const groups = [
    { key: 'liked', count: positive, colour: 'bg-solid-accent', text: 'text-accent' },
    { key: 'split', count: mixed + leaning, colour: 'bg-solid-neutral', text: 'text-neutral' },
    { key: 'against', count: negative, colour: 'bg-solid-signal', text: 'text-signal' },
  ] as const
  return (
    <Section
      id="verdict"
      heading={words.verdict(positive + mixed + leaning + negative)}
      aside={
        <PageLink to={href('reviews')} className="py-2.5">
          {words.allReviews}
        </PageLink>
      }
    >
      <ul className="flex flex-wrap gap-x-1.5 gap-y-5">
        {groups.map(
          ({ key, count, colour, text }) =>
            count > 0 && (
              <li key={key} className={`max-md:w-full md:flex-${count}`}>
                <span aria-hidden="true" className="flex gap-1.5 forced-colors:hidden">
                  {Array.from({ length: count }, (_, at) => (
                    <span key={at} className={`h-9 max-md:w-9 md:h-16 md:flex-1 ${colour}`} />
                  ))}
                </span>
                <span className={`mt-2 block font-display ${text}`}>
                  <span className="text-3xl font-semibold">{count}</span>{' '}
                  <span className="tracking-wider text-ink uppercase">{words.stances[key]}</span>
                </span>
              </li>
            ),
        )}
      </ul>
      <ul className="mt-8 grid gap-x-8 gap-y-6 md:grid-cols-3">
        {verdict.aspects.map(({ aspect, view, point, review, outlet, author }) => (
          <li key={aspect} className="border-t border-line pt-4">
            <p className="font-display text-sm font-medium tracking-widest text-dim uppercase">{words.views[view]}</p>
            <h3 className="mt-0.5 mb-2 text-[1.625rem] font-semibold">{texts.aspects[aspect]}</h3>
            <p>
              <Text>{point}</Text>
            </p>
            <p className="note mt-1.5">
              <PageLink to={`${href('reviews')}#${review}`}>
                <Text>{author === null ? outlet : `${author}, ${outlet}`}</Text>
              </PageLink>
              {words.inOurWords}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
