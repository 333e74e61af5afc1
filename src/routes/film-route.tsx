import { useSuspenseQuery } from '@tanstack/react-query'
import { filmQuery } from '../data/queries.ts'
import { CreditCard } from '../features/cast/credit-card.tsx'
import { FilmPage } from '../features/film/film-page.tsx'
import { MoreToSee } from '../features/seen/more-to-see.tsx'
import { useLanguage } from '../site/language.tsx'
import { arrivalOf, useStories } from './seen-level.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { data: film } = useSuspenseQuery(filmQuery(lang))
  const { seen, stories } = useStories()
  const leads = (
    <ul className="cast-grid">
      {film.leads.map((lead) => (
        <li key={lead.id}>
          <CreditCard credit={lead} eager />
        </li>
      ))}
    </ul>
  )
  return (
    <FilmPage
      film={film}
      leads={leads}
      stories={stories}
      more={<MoreToSee {...seen} onChange={seen.change} />}
      arrival={arrivalOf(seen, stories)}
    />
  )
}
