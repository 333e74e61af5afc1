import { useSuspenseQuery } from '@tanstack/react-query'
import { storyQuery } from '../data/queries.ts'
import { DisagreementsPage } from '../features/disagreements/disagreements-page.tsx'
import { MoreToSee } from '../features/seen/more-to-see.tsx'
import { useLanguage } from '../site/language.tsx'
import { useStories } from './seen-level.tsx'

/** The levels above 0 with a disagreement of their own. */
const levelsOfQuarrel = [2, 3] as const

export function Component() {
  const { lang } = useLanguage()
  const { data: trailer } = useSuspenseQuery(storyQuery(lang, 0))
  const { seen, stories: told } = useStories()
  const stories = told.length === 0 ? [trailer] : told
  return (
    <DisagreementsPage stories={stories} more={<MoreToSee {...seen} more={levelsOfQuarrel} onChange={seen.change} />} />
  )
}
