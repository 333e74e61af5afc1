import type { ReactNode } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Story } from '../../schema/documents.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { description } from './description.ts'
import { QuestionCard, WeightLegend } from './question-card.tsx'
import { pageWords } from './words.ts'

type Props = {
  /** One document a spoiler level, the lowest first. */
  stories: readonly Story[]
  more: ReactNode
}

/** Every point on which the sources contradict each other: a thing worth reading in itself. */
export function DisagreementsPage({ stories, more }: Props) {
  const { lang, texts } = useLanguage()
  const words = useWords(pageWords)
  const all = stories.flatMap(({ disagreements, sources }) => disagreements.map((one) => ({ one, sources })))
  return (
    <>
      <PageHead
        title={words.title(texts.filmShort)}
        path="/disagreements"
        description={import.meta.env.SSR ? description[lang](texts.film, all.length) : ''}
      />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="intro">{words.lead(all.length)}</p>
      <BelowFirstScreen>
        <div className="mt-6 mb-5">
          <WeightLegend />
        </div>
        <ol className="gap-5 lg:columns-2">
          {all.map(({ one, sources }) => (
            <li key={one.id} id={one.id} className="mb-5 break-inside-avoid rounded bg-raised p-5 md:p-7">
              <QuestionCard question={one} sources={sources} />
            </li>
          ))}
        </ol>
        {more}
      </BelowFirstScreen>
    </>
  )
}
