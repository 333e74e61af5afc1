import { useSuspenseQuery } from '@tanstack/react-query'
import { filmQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { remountKeyOf, useStories } from '../../state/stories.ts'
import { MoreToSee } from '../../ui/more-to-see.tsx'
import { FilmPage } from './film-page.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data: film } = useSuspenseQuery(filmQuery(lang))
  const { seen, stories } = useStories()
  return (
    <FilmPage
      film={film}
      seen={seen}
      stories={stories}
      more={<MoreToSee {...seen} onChange={seen.change} />}
      remountKey={remountKeyOf(seen, stories)}
    />
  )
}
