import type { ReactNode } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Story } from '../../schema/documents.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { ClaimList } from '../../ui/claim-list.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { description } from './description.ts'
import { pageWords } from './words.ts'

type Props = {
  /** One document a spoiler level, the lowest first. */
  stories: readonly Story[]
  more: ReactNode
}

/** Every point on which the sources contradict each other: a thing worth reading in itself. */
export function DisagreementsPage({ stories, more }: Props) {
  const { href, lang, texts } = useLanguage()
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
      <p>
        <PageLink to={href('story')}>{words.toStory}</PageLink> ·{' '}
        <PageLink to={href('relationships')}>{words.toRelationships}</PageLink>
      </p>
      <BelowFirstScreen>
        <ol className="disagreements">
          {all.map(({ one, sources }) => (
            <li key={one.id} id={one.id}>
              <h2>
                <Text>{one.topic}</Text>
              </h2>
              <p>
                <Text>{one.text}</Text>
              </p>
              <ClaimList claims={one.claims} sources={sources} />
            </li>
          ))}
        </ol>
        {more}
      </BelowFirstScreen>
    </>
  )
}
