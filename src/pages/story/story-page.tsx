import { type ReactNode, useMemo } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Opening, Story } from '../../schema/documents.ts'
import type { Level } from '../../schema/vocabulary.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Filters } from './filters.tsx'
import { knownFilter, type StoryFilter, storyAddress } from './story-filter.ts'
import { StoryPath } from './story-path.tsx'
import { Threads } from './threads.tsx'
import { tellStory } from './told-story.ts'
import { pageWords } from './words.ts'

type Props = {
  /** One document a spoiler level, the lowest first. */
  stories: readonly Story[]
  /** What level 0 tells. */
  opening: Opening
  filter: StoryFilter
  /** A key: all below the heading is mounted again when it changes. See `useAddressFilter`. */
  remountKey: string
  /** The act to which the reader has gone on; its heading takes the focus. */
  followed: Level | null
  more: ReactNode
}

/** The story as one crossing, as far as it has been seen: scenes beside a map that follows them. */
export function StoryPage({ stories, opening, filter, remountKey, followed, more }: Props) {
  const { texts } = useLanguage()
  const words = useWords(pageWords)
  const told = useMemo(() => tellStory(stories), [stories])
  const known = useMemo(() => knownFilter(filter, told), [filter, told])
  const hasScenes = told.beats.length > 0
  return (
    <>
      <PageHead
        title={words.title(texts.filmShort)}
        path="/story"
        description={import.meta.env.SSR ? texts.storyDescription : ''}
      />
      <div className="lg:grid lg:grid-cols-2 lg:grid-rows-[auto_1fr] lg:gap-x-14">
        <div>
          <h1 tabIndex={-1}>{words.heading}</h1>
          <p className="intro mb-4">{texts.storyLead}</p>
        </div>
        {/* Mounted again with each level: what would move down the page under the reader's eyes does not shift. */}
        <BelowFirstScreen>
          <div key={`${remountKey} ${told.level}`} id="story" className="max-lg:min-h-screen lg:contents">
            <StoryPath
              told={told}
              opening={opening}
              filter={known}
              followed={followed}
              filters={hasScenes && <Filters told={told} filter={known} />}
              more={more}
            />
            <Threads told={told} search={storyAddress.serialise(known)} />
          </div>
        </BelowFirstScreen>
      </div>
    </>
  )
}
