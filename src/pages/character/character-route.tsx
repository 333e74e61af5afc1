import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation, useParams } from 'react-router'
import { castQuery, characterQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import type { Credit } from '../../schema/documents.ts'
import { castAddress, filterCast, findable } from '../../state/cast-filter.ts'
import { remountKeyOf, useStories } from '../../state/stories.ts'
import { useBrowserValue } from '../../state/use-browser-value.ts'
import { MoreToSee } from '../../ui/more-to-see.tsx'
import { CharacterPage } from './character-page.tsx'
import type { Neighbour } from './neighbours.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { slug = '' } = useParams()
  const location = useLocation()
  const query = useBrowserValue(location.search, '')
  const search = castAddress.serialise(castAddress.parse(new URLSearchParams(query)))
  const { seen, stories } = useStories()
  const { data: character } = useSuspenseQuery(characterQuery(lang, slug))
  // Only for the order of the neighbours: the page does not wait for it, and does without it where it fails.
  const { data: cast } = useQuery({ ...castQuery(lang), enabled: search !== '' })

  const neighbours = useMemo(() => {
    if (search === '' || cast === undefined) return null
    const order = filterCast(findable(cast.credits), castAddress.parse(new URLSearchParams(search)), lang)
    const place = order.findIndex(({ id }) => id === character.id)
    if (place === -1) return null
    return { previous: neighbourOf(order[place - 1]), next: neighbourOf(order[place + 1]) }
  }, [search, cast, lang, character.id])

  return (
    <CharacterPage
      key={character.id}
      character={character}
      neighbours={neighbours ?? character.neighbours}
      search={neighbours === null ? '' : search}
      stories={stories}
      more={<MoreToSee {...seen} more={character.more} onChange={seen.change} />}
      remountKey={remountKeyOf(seen, stories)}
    />
  )
}

function neighbourOf(credit: Credit | undefined): Neighbour | null {
  if (credit === undefined) return null
  const { id, character, performer, portrait, side } = credit
  return { id, name: character.display, performer: performer.display, portrait, side }
}
