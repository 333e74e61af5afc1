import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Making } from '../../schema/documents.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { description } from './description.ts'
import { Interviews } from './interviews.tsx'
import { MoreReviews } from './more-reviews.tsx'
import { Music } from './music.tsx'
import { Timeline } from './timeline.tsx'
import { pageWords } from './words.ts'

/** How the film came about: what happened when, its music, what its people say, and who else reviewed it. */
export function MakingPage({ making }: { making: Making }) {
  const { lang, texts } = useLanguage()
  const words = useWords(pageWords)
  const parts = (['timeline', 'music', 'interviews', 'reviews'] as const).filter((part) => making[part].length > 0)
  return (
    <>
      <PageHead
        title={words.title(texts.filmShort)}
        path="/making"
        description={import.meta.env.SSR ? description[lang](texts.film) : ''}
      />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="intro">{words.lead}</p>
      {parts.length > 1 && (
        <nav aria-label={words.parts}>
          <ul className="flex flex-wrap gap-2">
            {parts.map((part) => (
              <li key={part}>
                <a href={`#${part}`} className="pill">
                  {words[part]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <BelowFirstScreen>
        {parts.map((part) => (
          <section key={part} aria-labelledby={part} className="mt-14 md:mt-20">
            <h2 id={part} className="mt-0 mb-6 text-4xl md:mb-8 md:text-[2.75rem]">
              {words[part]}
            </h2>
            {part === 'timeline' && <Timeline days={making.timeline} sources={making.sources} />}
            {part === 'music' && <Music pieces={making.music} sources={making.sources} />}
            {part === 'interviews' && <Interviews interviews={making.interviews} />}
            {part === 'reviews' && <MoreReviews reviews={making.reviews} />}
          </section>
        ))}
      </BelowFirstScreen>
    </>
  )
}
