import type { ReactNode } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Disagreements } from '../../schema/documents.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { ShareButton } from '../../ui/share-button.tsx'
import { description } from './description.ts'
import { QuestionCard, WeightLegend } from './question-card.tsx'
import { pageWords } from './words.ts'

type Props = {
  /** Those free of spoilers first, then one document a spoiler level. */
  documents: readonly Pick<Disagreements, 'disagreements' | 'sources'>[]
  more: ReactNode
}

/** Every point on which the sources contradict each other: a thing worth reading in itself. */
export function DisagreementsPage({ documents, more }: Props) {
  const { lang, texts } = useLanguage()
  const words = useWords(pageWords)
  const all = documents.flatMap(({ disagreements, sources }, at) =>
    disagreements.map((one) => ({ one, sources, isHidden: at > 0 })),
  )
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
          {all.map(({ one, sources, isHidden }) => (
            <li key={one.id} id={one.id} className="relative mb-5 break-inside-avoid rounded bg-raised p-5 md:p-7">
              <QuestionCard question={one} sources={sources} />
              <ShareButton
                what={one.topic}
                to="#"
                id={one.id}
                isVeiled={isHidden}
                className="end-1.5 top-2.5 md:end-3 md:top-5"
              />
            </li>
          ))}
        </ol>
        <div data-stands-for="" className="scroll-mt-10">
          {more}
        </div>
      </BelowFirstScreen>
    </>
  )
}
