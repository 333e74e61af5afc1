import { useSuspenseQuery } from '@tanstack/react-query'
import { castQuery, storyQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { useStories } from '../../state/stories.ts'
import { useAddressFilter } from '../../state/use-address-filter.ts'
import { LedFurther } from '../../ui/led-further.tsx'
import { MoreToSee } from '../../ui/more-to-see.tsx'
import { tiesAddress } from './relationships-filter.ts'
import { RelationshipsPage } from './relationships-page.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data: cast } = useSuspenseQuery(castQuery(lang))
  const { data: trailer } = useSuspenseQuery(storyQuery(lang, 0))
  const { filter, remountKey, type } = useAddressFilter(tiesAddress)
  const { seen, stories } = useStories(trailer)
  return (
    <RelationshipsPage
      cast={cast}
      stories={stories}
      filter={filter}
      remountKey={remountKey}
      onLook={(who) => type({ who })}
      seen={seen}
      more={
        <>
          <LedFurther documents={stories} part="relationships" prefix="tie-" />
          <MoreToSee {...seen} onChange={seen.change} />
        </>
      }
    />
  )
}
