import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Character } from '../../schema/documents.ts'
import { ArrowLeftIcon, ArrowRightIcon } from '../../ui/icons.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

export type Neighbour = NonNullable<Character['neighbours']['next']>

type Props = {
  previous: Neighbour | null
  next: Neighbour | null
  /** The filters that the reader came with, as a query string. */
  search: string
}

/** Links to the characters before and after. */
export function Neighbours({ previous, next, search }: Props) {
  const words = useWords(pageWords)
  if (previous === null && next === null) return null
  return (
    <nav aria-label={words.neighbours} className="neighbours">
      {previous !== null && (
        <NeighbourLink
          key={previous.id}
          neighbour={previous}
          search={search}
          direction="previous"
          label={words.previous}
        />
      )}
      {next !== null && (
        <NeighbourLink key={next.id} neighbour={next} search={search} direction="next" label={words.next} />
      )}
    </nav>
  )
}

type NeighbourLinkProps = { neighbour: Neighbour; search: string; direction: 'previous' | 'next'; label: string }

function NeighbourLink({ neighbour, search, direction, label }: NeighbourLinkProps) {
  const { href } = useLanguage()
  return (
    <PageLink
      to={href('character', { slug: neighbour.id }) + search}
      rel={direction === 'next' ? 'next' : 'prev'}
      className={`neighbour neighbour-${direction}`}
    >
      {direction === 'previous' ? <ArrowLeftIcon /> : <ArrowRightIcon />}
      <Portrait src={neighbour.portrait} />
      <span>
        <span className="dim">{label}</span>
        <br />
        <Text>{neighbour.name}</Text>
      </span>
    </PageLink>
  )
}
