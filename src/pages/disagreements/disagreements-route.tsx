import { useSuspenseQuery } from '@tanstack/react-query'
import { disagreementsQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { useStories } from '../../state/stories.ts'
import { LedFurther } from '../../ui/led-further.tsx'
import { MoreToSee } from '../../ui/more-to-see.tsx'
import { DisagreementsPage } from './disagreements-page.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data } = useSuspenseQuery(disagreementsQuery(lang))
  const { seen, stories } = useStories()
  const documents = [data, ...stories]
  return (
    <DisagreementsPage
      documents={documents}
      more={
        <>
          <LedFurther documents={documents} part="disagreements" prefix="" />
          <MoreToSee {...seen} more={data.more} onChange={seen.change} />
        </>
      }
    />
  )
}
