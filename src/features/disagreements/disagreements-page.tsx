import type { ReactNode } from 'react'
import type { Story } from '../../schema/documents.ts'
import { useWords } from '../../site/language.tsx'
import { disagreementsWords } from '../../site/words.ts'
import { PageHead } from '../../ui/page-head.tsx'

type Props = {
  /** One document a spoiler level, the lowest first. */
  stories: readonly Story[]
  dial: ReactNode
  more: ReactNode
}

export function DisagreementsPage({ stories, dial, more }: Props) {
  const words = useWords(disagreementsWords)
  return (
    <>
      <PageHead title={words.title} path="/disagreements" describe={(text) => text.disagreements(stories.length)} />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="intro">{words.lead(stories.length)}</p>
      {dial}
      {more}
    </>
  )
}
