import { useWords } from '../../languages/language.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import type { RelationshipsView } from './relationships-filter.ts'
import { pageWords } from './words.ts'

type Props = { view: RelationshipsView; addressOf: (view: RelationshipsView) => string }

const link = 'button needs-script print:hidden'

/** The way to the other view. A phone begins with the table, a wide screen with the map. */
export function ViewLinks({ view, addressOf }: Props) {
  const words = useWords(pageWords)
  return (
    <p className="mt-4 mb-4 flex items-center gap-4">
      <PageLink
        to={addressOf(view === 'table' ? 'fitting' : 'table')}
        preventScrollReset
        className={`${link} max-md:hidden`}
      >
        {view === 'table' ? words.views.map : words.views.table}
      </PageLink>
      <PageLink to={addressOf(view === 'map' ? 'fitting' : 'map')} preventScrollReset className={`${link} md:hidden`}>
        {view === 'map' ? words.views.table : words.views.map}
      </PageLink>
      <a href="#who-was-that" className="inline-flex min-h-11 items-center print:hidden">
        {words.whoWasThat}
      </a>
    </p>
  )
}
