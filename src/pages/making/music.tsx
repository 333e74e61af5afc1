import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Making } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

/** Who wrote the music, and what is heard. Where it is heard belongs to the story, and to its levels. */
export function Music({ pieces, sources }: { pieces: Making['music']; sources: CitedSources }) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  return (
    <>
      <dl className="grid gap-5 md:grid-cols-2">
        {pieces.map(({ id, title, person, text, sources: ids }) => (
          <div key={id} id={id} className="rounded bg-raised p-5 md:p-7">
            <dt className="mb-1.5 font-display text-[1.75rem]/tight font-semibold">
              {person === null ? (
                <Text>{title}</Text>
              ) : (
                <PageLink to={href('person', { slug: person })}>
                  <Text>{title}</Text>
                </PageLink>
              )}
            </dt>
            <dd>
              <Text>{text}</Text> <Receipts ids={ids} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
      {film.parts.story && (
        <p className="mt-5 text-dim">
          {words.playsIn} <PageLink to={href('story')}>{words.playsInStory}</PageLink>
        </p>
      )}
    </>
  )
}
