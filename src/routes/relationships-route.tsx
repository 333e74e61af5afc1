import { useSuspenseQuery } from '@tanstack/react-query'
import { castQuery, storyQuery } from '../data/queries.ts'
import {
  parseRelationshipsFilter,
  serialiseRelationshipsFilter,
} from '../features/relationships/relationships-filter.ts'
import { RelationshipsPage } from '../features/relationships/relationships-page.tsx'
import { MoreToSee } from '../features/seen/more-to-see.tsx'
import { useLanguage } from '../site/language.tsx'
import { useStories } from './seen-level.tsx'
import { useAddressFilter } from './use-address-filter.ts'

const codec = { parse: parseRelationshipsFilter, serialise: serialiseRelationshipsFilter }

export function Component() {
  const { lang } = useLanguage()
  const { data: cast } = useSuspenseQuery(castQuery(lang))
  const { data: trailer } = useSuspenseQuery(storyQuery(lang, 0))
  const { filter, arrival, type, choose } = useAddressFilter(codec)
  const { seen, stories: told } = useStories()
  const stories = told.length === 0 ? [trailer] : told
  return (
    <RelationshipsPage
      cast={cast}
      stories={stories}
      filter={filter}
      arrival={`${arrival} ${seen.level}`}
      onLook={type}
      onChoose={choose}
      more={<MoreToSee {...seen} onChange={seen.change} />}
    />
  )
}
