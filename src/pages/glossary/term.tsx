import { Fragment } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Glossary } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

type Props = { term: Glossary['groups'][number]['terms'][number]; sources: CitedSources }

/** A word: as this language and as the film's own have it, what it means, and whom it is about. */
export function Term({ term: { id, name, original, text, credits, sources: ids }, sources }: Props) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  return (
    <div
      id={id}
      className="gap-x-10 border-t border-line py-5 target:border-accent md:grid md:grid-cols-[16rem_minmax(0,1fr)]"
    >
      <dt>
        <span className="block font-display text-[1.75rem]/tight font-semibold">
          <Text>{name}</Text>
        </span>
        {original !== null && (
          <span className="text-dim">
            {original.text !== name && (
              <>
                <span lang={original.language}>{original.text}</span>{' '}
              </>
            )}
            <i lang={`${original.language}-Latn`}>{original.reading}</i>
          </span>
        )}
      </dt>
      <dd className="max-w-[44rem] max-md:mt-1.5">
        <Text>{text}</Text> <Receipts ids={ids} sources={sources} />
        {credits.length > 0 && (
          <p className="mt-1 text-[0.9375rem] text-dim">
            {words.inTheFilm}{' '}
            {credits.map((credit, at) => (
              <Fragment key={credit.id}>
                {at > 0 && ', '}
                <PageLink to={href('character', { slug: credit.id })}>
                  <Text>{credit.name}</Text>
                </PageLink>
              </Fragment>
            ))}
          </p>
        )}
      </dd>
    </div>
  )
}
