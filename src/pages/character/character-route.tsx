import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useLocation, useParams } from 'react-router'
import { castQuery, characterQuery } from '../../data/queries.ts'
import { useLanguage } from '../../languages/language.tsx'
import { remountKeyOf, useStories } from '../../state/stories.ts'
import { useBrowserValue } from '../../state/use-browser-value.ts'
import { MoreToSee } from '../../ui/more-to-see.tsx'
import { CharacterPage } from './character-page.tsx'

export function Component() {
  const { lang } = useLanguage()
  const { slug = '' } = useParams()
  const location = useLocation()
  const query = useBrowserValue(location.search, '')
  const { seen, stories } = useStories()
  const { data: character } = useSuspenseQuery(characterQuery(lang, slug))
  // The page does not wait for the order of the neighbours, and does without it where it fails.
  const { data: filtered } = useQuery({
    queryKey: ['neighbours', lang, slug, query],
    enabled: query !== '',
    queryFn: async ({ client }) => {
      const [{ filteredNeighbours }, { credits }] = await Promise.all([
        import('./filtered-neighbours.ts'),
        client.query(castQuery(lang)),
      ])
      return filteredNeighbours(credits, slug, query, lang)
    },
  })

  return (
    <CharacterPage
      key={character.id}
      character={character}
      neighbours={filtered ?? character.neighbours}
      search={filtered?.search ?? ''}
      stories={stories}
      more={<MoreToSee {...seen} more={character.more} onChange={seen.change} />}
      remountKey={remountKeyOf(seen, stories)}
    />
  )
}
