import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { storyQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import type { Level } from '../../schema/vocabulary.ts'
import { useStories } from '../../state/stories.ts'
import { useAddressFilter } from '../../state/use-address-filter.ts'
import { MoreToSee } from '../../ui/more-to-see.tsx'
import { storyAddress } from './story-filter.ts'
import { StoryPage } from './story-page.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data: trailer } = useSuspenseQuery(storyQuery(lang, 0))
  const { seen, stories } = useStories(trailer)
  const { filter, remountKey } = useAddressFilter(storyAddress)
  const [followed, setFollowed] = useState<{ to: Level; from: Level } | null>(null)
  return (
    <StoryPage
      stories={stories}
      filter={filter}
      remountKey={remountKey}
      followed={followed?.from === seen.kept ? followed.to : null}
      more={
        <MoreToSee
          {...seen}
          onChange={(level, scope) => {
            setFollowed({ to: level, from: seen.kept })
            seen.change(level, scope)
          }}
        />
      }
    />
  )
}
