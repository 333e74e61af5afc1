import { film } from 'virtual:film'
import { lazy, Suspense } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Story } from '../../schema/documents.ts'
import type { Side } from '../../schema/vocabulary.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { Section } from './section.tsx'
import type { Scene } from './told-character.ts'
import { pageWords } from './words.ts'

/** Comes after a choice of level alone, so no first view waits for it. */
const StretchMap = lazy(() => import('./stretch-map.tsx').then(({ StretchMap }) => ({ default: StretchMap })))

type Props = { id: string; side: Side; scenes: readonly Scene[]; stories: readonly Story[] }

/** The scenes that somebody is in, numbered in order: on the way across, and each as a link into the story. */
export function Scenes({ id, side, scenes, stories }: Props) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  if (!film.parts.story || scenes.length === 0) return null
  return (
    <Section
      id="appears"
      heading={words.scenes}
      aside={
        <PageLink to={`${href('story')}?who=${id}`} className="py-2.5">
          {words.inStory}
        </PageLink>
      }
    >
      {stories.length > 0 && (
        <div
          aria-hidden="true"
          className={`aspect-14/5 overflow-hidden bg-raised forced-colors:hidden print:hidden side-${side}`}
        >
          <Suspense>
            <StretchMap scenes={scenes} stories={stories} levels={film.levels.length} />
          </Suspense>
        </div>
      )}
      <ol className={`gap-x-8 lg:columns-2 side-${side}`}>
        {scenes.map(({ id, title, place }, at) => (
          <li key={id} className="break-inside-avoid border-b border-line">
            <PageLink
              to={`${href('story')}#beat-${id}`}
              className="group grid min-h-13 grid-cols-[2rem_minmax(0,1fr)] items-center py-2 no-underline active:translate-y-px"
            >
              <span className="font-display text-xl/tight font-semibold text-(--side)">{at + 1}</span>
              <span className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="font-display text-xl/tight font-semibold uppercase group-hover:underline">
                  <Text>{title}</Text>
                </span>
                <span className="text-sm text-dim">
                  <Text>{place}</Text>
                </span>
              </span>
            </PageLink>
          </li>
        ))}
      </ol>
    </Section>
  )
}
