import { film } from 'virtual:film'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { openingQuery, storyQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import type { Level } from '../../schema/vocabulary.ts'
import { useStories } from '../../state/stories.ts'
import { useAddressFilter } from '../../state/use-address-filter.ts'
import { LedFurther } from '../../ui/led-further.tsx'
import { MoreToSee } from '../../ui/more-to-see.tsx'
import { loadCrossingMap } from './load-crossing-map.ts'
import { OpenMore } from './open-more.tsx'
import { storyAddress } from './story-filter.ts'
import { StoryPage } from './story-page.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data: trailer } = useSuspenseQuery(storyQuery(lang, 0))
  const { data: opening } = useSuspenseQuery(openingQuery(lang))
  const { seen, stories } = useStories(trailer)
  const { filter, remountKey } = useAddressFilter(storyAddress)
  const [followed, setFollowed] = useState<{ level: Level; act: Level } | null>(null)

  // At the same time as the documents of the level. If it fails, rendering the map reports it.
  const hasScenes = seen.level > 0
  useEffect(() => {
    if (hasScenes) loadCrossingMap().catch(() => {})
  }, [hasScenes])

  function goOn(level: Level, scope?: 'here'): void {
    // On to the first act that is new; back to the last that stays.
    const act = film.levels.find((one) => one > seen.level && one <= level) ?? level
    setFollowed({ level, act })
    seen.change(level, scope)
  }

  return (
    <StoryPage
      stories={stories}
      opening={opening}
      filter={filter}
      remountKey={remountKey}
      followed={followed?.level === seen.level ? followed.act : null}
      more={
        <>
          <LedFurther documents={stories} part="beats" prefix="beat-" />
          {seen.level === 0 && film.parts.levels ? (
            <OpenMore seen={seen} onChoose={goOn} />
          ) : (
            <MoreToSee {...seen} onChange={goOn} />
          )}
        </>
      }
    />
  )
}
