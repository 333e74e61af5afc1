import { useSuspenseQuery } from '@tanstack/react-query'
import { storyQuery } from '../data/queries.ts'
import { DisagreementsPage } from '../features/disagreements/disagreements-page.tsx'
import { MoreToSee } from '../features/seen/more-to-see.tsx'
import { SeenDial } from '../features/seen/seen-dial.tsx'
import { useLanguage } from '../site/language.tsx'
import { useSeen, useStories } from './seen-level.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data: trailer } = useSuspenseQuery(storyQuery(lang, 0))
  const seen = useSeen()
  const told = useStories(seen.level)
  const stories = told.length === 0 ? [trailer] : told
  return (
    <DisagreementsPage
      stories={stories}
      dial={<SeenDial level={seen.kept} pending={seen.pending} failure={seen.failure} onChange={seen.change} />}
      more={<MoreToSee {...seen} onChange={seen.change} />}
    />
  )
}
