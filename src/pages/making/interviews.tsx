import { Fragment } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Making } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { pageWords } from './words.ts'

/** Who said something, what about, and where. */
export function Interviews({ interviews }: { interviews: Making['interviews'] }) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  return (
    <>
      <p className="mb-4 text-dim">{words.interviewsLead(interviews.length)}</p>
      <ul className="gap-x-10 md:grid md:grid-cols-2">
        {interviews.map(({ people, about, ...page }) => (
          <li key={about} className="border-t border-line py-4">
            <p className="font-display text-[1.375rem]/tight font-semibold">
              {people.map(({ id, name }, at) => (
                <Fragment key={id}>
                  {at > 0 && ' · '}
                  <PageLink to={href('person', { slug: id })}>
                    <Text>{name}</Text>
                  </PageLink>
                </Fragment>
              ))}
            </p>
            <p className="mt-1 mb-0.5">
              <Text>{about}</Text>
            </p>
            <Elsewhere {...page} />
          </li>
        ))}
      </ul>
    </>
  )
}
