import { useSuspenseQuery } from '@tanstack/react-query'
import { storyQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { useStories } from '../../state/stories.ts'
import { MoreToSee } from '../../ui/more-to-see.tsx'
import { DisagreementsPage } from './disagreements-page.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data: trailer } = useSuspenseQuery(storyQuery(lang, 0))
  const { seen, stories } = useStories(trailer)
  return (
    <DisagreementsPage
      stories={stories}
      more={<MoreToSee {...seen} more={trailer.more.disagreements} onChange={seen.change} />}
    />
  )
}
